package org.essgrid.cli.terminal;

/** How problems are printed. */
public enum ProblemFormat {
    /** For people, with the line concerned. */
    TEXT,
    /** One line per problem, as compilers do; editors find the place from it. */
    SHORT,
    /** One JSON object per line. */
    JSON,
    /** Commands for GitHub’s workflows, which show them beside the line. */
    GITHUB;

    /** Programs get all problems, people at most so many. */
    public int most(int readable) {
        return this == TEXT ? readable : Integer.MAX_VALUE;
    }
}
