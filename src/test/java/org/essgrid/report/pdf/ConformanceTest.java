package org.essgrid.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void aDocumentOfEveryBlockIsValidForScreenReadersAndArchives() {
        PdfFile file = SampleDocuments.write(SampleDocuments.everything());
        assertThat(Conformance.failures(file.bytes())).isEmpty();
    }

    @Test
    void anEmptyDocumentIsValidToo() {
        assertThat(Conformance.failures(SampleDocuments.write(List.of()).bytes()))
                .isEmpty();
    }
}
