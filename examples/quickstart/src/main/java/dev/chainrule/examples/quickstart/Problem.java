package dev.chainrule.examples.quickstart;

/**
 * What is wrong with an input file, where, and what to write instead.
 *
 * @param line counted from 1; 0 when the file as a whole is meant
 */
record Problem(String file, int line, String wrong, String instead) {
    Problem {
        // It quotes what was read, and what was read may hold escapes of terminals.
        wrong = wrong.replaceAll("\\p{Cntrl}", "?");
    }

    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + wrong + "; " + instead;
    }
}
