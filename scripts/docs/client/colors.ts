/** The bar's button: changes between light and dark, and remembers it. */
export function setUpColors(): void {
  document.querySelector(".site-header .colors")?.addEventListener("click", () => {
    // A reference keeps its scheme in its own state: there its own switch has to be pressed.
    const own = document.querySelector<HTMLElement>('[data-testid="color-mode-switcher"]');
    if (own !== null) {
      own.click();
      return;
    }
    const { classList } = document.documentElement;
    const next = classList.contains("dark") ? "light" : "dark";
    classList.remove("light", "dark");
    classList.add(next);
    try {
      localStorage.setItem("redoc.colorMode", next);
    } catch {
      // Storage can be forbidden; then the choice lasts as long as the page.
    }
  });
}
