/*
 * Runs before anything else, in any browser engine since Internet Explorer 9, so it is written in ECMAScript 5. Where the
 * program cannot run it says why: the page holds the sentences, one of them is shown.
 */
(function (window, document) {
  "use strict";

  function say(what) {
    var page = document.documentElement;
    if (page.className.indexOf("says-") === -1) page.className = "says-" + what;
  }

  /** What the program is built for; engines that lack any of it cannot read it either. */
  function isNewEnough() {
    return (
      typeof window.Promise === "function" &&
      typeof window.Symbol === "function" &&
      typeof window.Map === "function" &&
      typeof window.fetch === "function" &&
      typeof window.Worker === "function" &&
      "noModule" in document.createElement("script") &&
      typeof Array.prototype.at === "function" &&
      typeof Object.hasOwn === "function"
    );
  }

  if (!isNewEnough()) say("too-old");

  // What is said after the program has started changes nothing: it has taken the place of the sentences.
  window.addEventListener(
    "error",
    function (event) {
      var source = event.target && event.target.tagName === "SCRIPT" ? event.target.src : undefined;
      if (source !== undefined) say(/\/office\.js$/.test(source) ? "no-office" : "no-files");
      else if (/SyntaxError/.test(String(event.message))) say("too-old");
    },
    true
  );
})(window, document);
