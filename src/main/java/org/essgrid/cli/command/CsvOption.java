package org.essgrid.cli.command;

import org.essgrid.source.csv.CsvStyle;
import picocli.CommandLine.Option;

/** Whether tables of results are for programs or for a spreadsheet; a mix-in. */
public final class CsvOption {

    /** The reader that a table is written for. */
    enum Form {
        /** Programs: commas, decimal points and no byte order mark, whatever the language. */
        plain,
        /** A spreadsheet that is set to the language of the program. */
        local
    }

    @Option(names = "--csv", paramLabel = "plain|local", description = "cli.option-csv")
    private Form form = Form.plain;

    public CsvStyle style(Session session) {
        return form == Form.local ? CsvStyle.local(session.language()) : CsvStyle.PLAIN;
    }
}
