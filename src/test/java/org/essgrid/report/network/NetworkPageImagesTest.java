package org.essgrid.report.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Grid;
import org.essgrid.network.Networks;
import org.essgrid.report.pdf.ReferenceImages;
import org.essgrid.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkPageImagesTest {

    private static ReferenceImages kept;

    @BeforeAll
    static void open() throws IOException {
        Grid grid = Networks.grid("esus");
        List<Assessment> members = Networks.random(grid, 24, 24);
        kept = new ReferenceImages(
                "network", NetworkReports.write(NetworkReports.picture(grid, members), Language.ENGLISH, false));
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
