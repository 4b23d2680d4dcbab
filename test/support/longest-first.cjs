const Sequencer = require("@jest/test-sequencer").default;

/** What takes minutes in one piece, the longest first. */
const LONG = ["test/books/", "test/growth/", "test/checks/proven-figures"];

/**
 * On a machine that has never run the tests nobody knows how long each takes. One that is long and begun last leaves all
 * workers but one idle, so these are begun first.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const index = LONG.findIndex((name) => path.replaceAll("\\", "/").includes(`/${name}`));
      return index < 0 ? LONG.length : index;
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
