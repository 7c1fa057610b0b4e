package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Element;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Networks;
import org.essgrid.network.model.Distribution;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportRequest;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.pdf.Conformance;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The actor's report shows its position in the network, and nothing by which another member could be recognised. */
class NetworkPlaceTest {

    private static final List<Assessment> MEMBERS = Networks.random(Networks.grid("esus"), 40, 8);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_dimension_has_its_place(Language language) throws IOException {
        Assessment own = Reports.sample("esus");
        Benchmarks.Network network = network(MEMBERS);
        PdfFile file = write(own, network, language);
        ReportTexts texts = new ReportTexts(language);
        ScoreWords scores = new ScoreWords(texts, own.grid());
        PrintedText text = PrintedText.of(file);

        text.skipTo(texts.message("network.place"));
        text.skipTo(texts.message("network.col-place"));
        for (NodeResult node : own.dimensions()) {
            Element element = node.element();
            text.skipTo(texts.text(element.title()));
            Optional<Distribution> spread =
                    Optional.ofNullable(network.spreads().get(node.id()));
            spread.ifPresent(found -> {
                text.skipTo(scores.figure(
                        element, element.publication().round(found.quartiles().median())));
                node.score().ifPresent(score -> text.skipTo(texts.message("network.of", lower(node), found.members())));
            });
        }
        assertThat(Conformance.failures(file.bytes())).isEmpty();
    }

    /** Counted again among the members. */
    private static int lower(NodeResult own) {
        return (int) MEMBERS.stream()
                .flatMap(member -> member.node(own.id()).orElseThrow().score().stream())
                .filter(score ->
                        score.published().compareTo(own.score().orElseThrow().published()) < 0)
                .count();
    }

    @Test
    void nothing_is_shown_of_fewer_than_the_floor() throws IOException {
        Assessment own = Reports.sample("esus");
        Benchmarks.Network few = network(MEMBERS.subList(0, 4));
        ReportTexts texts = new ReportTexts(Language.FRENCH);
        String text = PrintedText.plain(String.join(
                " ", PdfContent.pages(write(own, few, Language.FRENCH).bytes())));

        assertThat(few.spreads()).isEmpty();
        assertThat(text)
                .contains(PrintedText.plain(texts.message("network.place-none", 5)))
                .doesNotContain(PrintedText.plain(texts.message("report.median")));
    }

    @ParameterizedTest
    @EnumSource
    void an_earlier_network_is_marked_as_such_with_its_date(Language language) throws IOException {
        Benchmarks.Network now = network(MEMBERS);
        LocalDate date = LocalDate.of(2025, 11, 30);
        ReportTexts texts = new ReportTexts(language);
        PrintedText text = PrintedText.of(write(
                Reports.sample("esus"),
                new Benchmarks.Network(
                        now.floor(), now.spreads(), Optional.of(new Benchmarks.Network.Closed("2025", date, false))),
                language));

        text.skipTo(texts.message("report.median-then", "2025"));
        text.skipTo(texts.message("network.place"));
        text.skipTo(texts.message("network.place-then", "2025", texts.date(date)));
        assertThat(texts.date(date)).contains("30").contains("2025");
    }

    @Test
    void no_other_member_is_named() throws IOException {
        String text = String.join(
                " ",
                PdfContent.pages(write(Reports.sample("esus"), network(MEMBERS), Language.FRENCH)
                        .bytes()));

        assertThat(text).doesNotContain("Membre fictif", "Parole du membre");
    }

    @Test
    void the_same_network_is_written_the_same_whatever_the_order_of_its_members() {
        List<Assessment> reversed = new java.util.ArrayList<>(MEMBERS);
        java.util.Collections.reverse(reversed);

        assertThat(network(reversed).toString()).isEqualTo(network(MEMBERS).toString());
    }

    private static Benchmarks.Network network(List<Assessment> members) {
        return Benchmarks.Network.of(Networks.counter(Networks.grid("esus"), DisclosureThreshold.USUAL, members)
                .summary());
    }

    private static PdfFile write(Assessment own, Benchmarks.Network network, Language language) {
        ReportRequest plain = Reports.request(own, language);
        return Reports.write(new ReportRequest(
                own, language, plain.date(), plain.program(), new Benchmarks(List.of(), Optional.of(network))));
    }
}
