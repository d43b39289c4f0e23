// Part of every reference, whose own script does the rest.
import { setUpColors } from "./colors.js";

setUpColors();
