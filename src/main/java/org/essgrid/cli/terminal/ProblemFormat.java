package org.essgrid.cli.terminal;

/** How problems are printed. */
public enum ProblemFormat {
    /** For users, with the line concerned. */
    TEXT,
    /** One line per problem, as compilers do; editors find the place from it. */
    SHORT,
    /** One JSON object per line. */
    JSON,
    /** Workflow commands of GitHub, which displays them next to the line. */
    GITHUB;

    /** The most problems that are printed for users; programs get all. */
    public int most(int readable) {
        return this == TEXT ? readable : Integer.MAX_VALUE;
    }
}
