package org.essgrid.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void a_document_of_every_block_is_valid_for_screen_readers_and_archives() {
        PdfFile file = SampleDocuments.write(SampleDocuments.everything());
        assertThat(Conformance.failures(file.bytes())).isEmpty();
    }

    @Test
    void an_empty_document_is_valid_too() {
        assertThat(Conformance.failures(SampleDocuments.write(List.of()).bytes()))
                .isEmpty();
    }
}
