// Shows the buttons of cards. A button loads the original into its card when it is pressed, and
// nothing is contacted before.
for (const button of document.querySelectorAll("button[data-frame]")) {
  button.parentElement.hidden = false;
  button.addEventListener("click", () => {
    const card = button.closest(".card");
    const frame = document.createElement("iframe");
    frame.title = card.querySelector(".card-title").textContent;
    frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    frame.sandbox = "allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts";
    // Some players refuse to play for a page that doesn't say its host.
    frame.referrerPolicy = "strict-origin";
    frame.src = button.dataset.frame;
    card.classList.add("card-loaded");
    card.querySelector(".card-picture").replaceChildren(frame);
    button.parentElement.remove();
    frame.focus();
  });
}
