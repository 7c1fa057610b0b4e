package org.essgrid.cli.command;

import java.util.Optional;
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
    private Optional<Form> form = Optional.empty();

    /** The style of a table that is for programs unless asked otherwise. */
    public CsvStyle style(Session session) {
        return form.equals(Optional.of(Form.local)) ? CsvStyle.local(session.language()) : CsvStyle.PLAIN;
    }

    /** The style of a table that is for a spreadsheet unless asked otherwise. */
    public CsvStyle styleForPeople(Session session) {
        return form.equals(Optional.of(Form.plain)) ? CsvStyle.PLAIN : CsvStyle.local(session.language());
    }
}
