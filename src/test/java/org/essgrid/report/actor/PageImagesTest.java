package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.essgrid.report.pdf.ReferenceImages;
import org.essgrid.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageImagesTest {

    private static ReferenceImages kept;

    @BeforeAll
    static void open() throws IOException {
        kept = new ReferenceImages("esus", Reports.write(Reports.sample("esus"), Language.FRENCH));
    }

    @AfterAll
    static void close() throws IOException {
        kept.close();
    }

    static IntStream pages() {
        return IntStream.rangeClosed(1, 7);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_equals_the_kept_image(int page) throws IOException {
        assertThat(kept.count()).isEqualTo(pages().count());
        kept.check(page);
    }
}
