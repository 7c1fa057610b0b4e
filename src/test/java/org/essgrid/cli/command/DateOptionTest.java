package org.essgrid.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.essgrid.cli.TestConsole;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class DateOptionTest {

    private final TestConsole console = new TestConsole();

    @Command(header = "cli.help")
    private static final class Dated implements Subcommand {
        @Mixin
        private DateOption date;

        @Override
        public ExitCode run(Session session) {
            session.out().print(date.value(session.console(), Optional.empty()));
            return ExitCode.DONE;
        }
    }

    @Test
    void the_date_of_the_option_takes_precedence() {
        assertThat(console.run(new Dated(), "try", "--date", "2025-03-01")).isEqualTo(ExitCode.DONE);
        assertThat(console.printed()).isEqualTo("2025-03-01");
    }

    @Test
    void an_invalid_date_is_rejected() {
        assertThat(console.run(new Dated(), "try", "--date", "2025-02-30")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(console.told()).contains("« 2025-02-30 » ne convient pas à --date");
    }

    @Test
    void otherwise_source_date_epoch_is_used() {
        assertThat(new DateOption()
                        .value(console.console(Map.of("SOURCE_DATE_EPOCH", "86399"), false), Optional.empty()))
                .hasToString("1970-01-01");
    }
}
