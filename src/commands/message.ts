/** The small window with a ribbon command's words: they come behind # in its address and are shown as plain text. */
const words = document.createElement("p");
words.className = "message";
words.setAttribute("role", "alert");
words.textContent = decodeURIComponent(window.location.hash.slice(1));
document.getElementById("root")?.replaceChildren(words);
