package org.essgrid.report.actor;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.essgrid.answers.Answers;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessor;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.style.Theme;
import org.essgrid.text.Language;

/** Writes the reports of a folder of questionnaires and prints time and memory used; started by {@code report.sh}. */
final class ReportBenchmark {

    private final Grid grid;
    private final List<Path> questionnaires;
    private final Path out;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong written = new AtomicLong();

    private ReportBenchmark(Grid grid, List<Path> questionnaires, Path out) {
        this.grid = grid;
        this.questionnaires = questionnaires;
        this.out = out;
    }

    /** @param arguments the grid, the folder of questionnaires, the folder of reports, how many workers */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[0]);
        Grid grid = GridReader.read(file.toString(), Files.readAllBytes(file), new Diagnostics())
                .orElseThrow();
        Path out = Files.createDirectories(Path.of(arguments[2]));
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            List<Path> questionnaires =
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
            new ReportBenchmark(grid, questionnaires, out).run(Integer.parseInt(arguments[3]));
        }
    }

    private void run(int workers) throws InterruptedException {
        int half = questionnaires.size() / 2;
        Cost start = new Cost(0, 0, 0, 0, 0);
        upTo(half, workers);
        Cost middle = now(half);
        upTo(questionnaires.size(), workers);
        Cost end = now(questionnaires.size());
        say("all", start, end);
        say("last half", middle, end);
    }

    private void upTo(int end, int workers) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            Thread thread = new Thread(() -> work(end));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void work(int end) {
        PdfWriter writer = new PdfWriter(Theme.standard(), new Fonts());
        Assessor assessor = new Assessor(grid);
        SingleQuestionnaireReader reader = new SingleQuestionnaireReader(grid);
        for (int i = take(end); i < end; i = take(end)) {
            Path questionnaire = questionnaires.get(i);
            try {
                byte[] source = Files.readAllBytes(questionnaire);
                Answers answers = reader.read(questionnaire.toString(), source, new Diagnostics())
                        .orElseThrow();
                byte[] bytes = writer.write(ActorReport.of(Reports.request(assessor.assess(answers), Language.FRENCH)))
                        .bytes();
                written.addAndGet(bytes.length);
                Files.write(out.resolve(questionnaire.getFileName() + ".pdf"), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private int take(int end) {
        return next.getAndUpdate(i -> Math.min(i + 1, end));
    }

    /** What has been spent since the program started. */
    private record Cost(int documents, double seconds, double cpu, long bytes, double collecting) {}

    private Cost now(int documents) {
        long wall = ManagementFactory.getRuntimeMXBean().getUptime();
        long cpu =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(gc -> gc.getCollectionTime())
                .sum();
        return new Cost(documents, wall / 1e3, cpu / 1e9, written.get(), collecting / 1e3);
    }

    private static void say(String what, Cost from, Cost to) {
        int documents = to.documents - from.documents;
        System.out.printf(
                "%-9s %6.1f documents/s  %6.2f ms CPU/document  %6d bytes/document  %5.2f s collecting%n",
                what,
                documents / (to.seconds - from.seconds),
                (to.cpu - from.cpu) * 1e3 / documents,
                (to.bytes - from.bytes) / documents,
                to.collecting - from.collecting);
    }
}
