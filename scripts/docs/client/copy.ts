/** Gives every piece of code a button that copies it. */
export function setUpCopying(): void {
  if (navigator.clipboard === undefined) return;
  for (const block of document.querySelectorAll<HTMLPreElement>("pre.code")) {
    const code = block.textContent ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code).then(
        () => say("Copied"),
        () => say("Not allowed"),
      );
    });
    const say = (text: string) => {
      button.textContent = text;
      setTimeout(() => {
        button.textContent = "Copy";
      }, 1_500);
    };
    block.append(button);
  }
}
