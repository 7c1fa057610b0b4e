package org.essgrid.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTerminalTest {

    private static final String SHOWN = "« L’été » : 96 % – œuvre à 5 € → █░ ✓ … 𝄞";
    private static final String PLAIN = "\"L'ete\" : 96 % - oeuvre a 5 EUR > #. + ... ?";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 1000})
    void characters_may_be_split_between_writes(int size) throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        byte[] bytes = SHOWN.getBytes(StandardCharsets.UTF_8);
        try (AsciiTerminal terminal = new AsciiTerminal(seen)) {
            for (int from = 0; from < bytes.length; from += size) {
                terminal.write(bytes, from, Math.min(size, bytes.length - from));
            }
        }
        assertThat(seen.toString(StandardCharsets.US_ASCII)
                        .replace("\" L", "\"L")
                        .replace("e \"", "e\""))
                .isEqualTo(PLAIN);
    }
}
