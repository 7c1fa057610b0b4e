package org.essgrid.report.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.table.AnswerTableReader;
import org.essgrid.answers.table.AnswerTableStream;
import org.essgrid.answers.table.TableRecord;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Networks;
import org.essgrid.network.Rejection;
import org.essgrid.network.counting.NetworkCounter;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Trends;
import org.essgrid.report.document.Document;
import org.essgrid.report.network.trend.TrendContext;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.style.Theme;
import org.essgrid.text.Language;

/** Reports of invented networks. */
final class NetworkReports {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    /** A writer is not shared between threads. */
    private static final ThreadLocal<PdfWriter> WRITER =
            ThreadLocal.withInitial(() -> new PdfWriter(Theme.standard(), new Fonts()));

    private NetworkReports() {}

    /** The members of the network that comes with the program, as its table has them. */
    static List<Assessment> sample() {
        Grid grid = Networks.grid("ess-creteil");
        Path table = Path.of("samples/reseau/reseau.csv");
        List<Assessment> members = new ArrayList<>();
        Assessor assessor = new Assessor(grid);
        try (AnswerTableStream rows = new AnswerTableReader(grid)
                .open(table.toString(), Files.newInputStream(table), new Diagnostics())
                .orElseThrow()) {
            for (Optional<TableRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
                row.get().answers().map(assessor::assess).ifPresent(members::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    /** The summary of members, with a few questionnaires rejected. */
    static NetworkSummary picture(Grid grid, List<Assessment> members) {
        NetworkCounter counter = Networks.counter(grid, DisclosureThreshold.USUAL, members);
        counter.reject(
                new Rejection(Rejection.Kind.UNREADABLE, "envois/photo.csv", "", "Ce fichier n’est pas un tableau."));
        counter.reject(new Rejection(
                Rejection.Kind.WRONG_ANSWERS, "envois/biscuit.csv", "Le Biscuit volant", "120 est au-dessus de 100."));
        counter.reject(
                new Rejection(Rejection.Kind.DUPLICATE, "envois/fil (1).csv", "Le Fil rouge", "Déjà dans fil.csv."));
        counter.addWarnings(3);
        return counter.summary();
    }

    static PdfFile write(NetworkSummary picture, Language language, boolean anonymous) {
        return WRITER.get().write(document(picture, Optional.empty(), language, anonymous));
    }

    /** Thresholds of the network, one of them missed. */
    static final List<TrendContext.Aim> AIMS = List.of(
            new TrendContext.Aim(true, "74,4 % de participation, au moins 60 % demandés."),
            new TrendContext.Aim(false, "6 questionnaires rejetés, au plus 2 admis."));

    /** With all campaigns up to this one. */
    static PdfFile write(NetworkSummary picture, Trends trends, Language language, boolean anonymous) {
        return WRITER.get().write(document(picture, Optional.of(trends), language, anonymous));
    }

    static Document document(NetworkSummary picture, Optional<Trends> trends, Language language, boolean anonymous) {
        return NetworkReport.of(new NetworkRequest(
                picture,
                "Réseau des marronniers",
                language,
                DATE,
                "essgrid 0.1.0",
                anonymous,
                trends.map(found -> new NetworkRequest.Years("Réseau des marronniers", found, AIMS))));
    }
}
