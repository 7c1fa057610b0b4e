package org.essgrid.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.essgrid.cli.TestConsole;
import org.essgrid.cli.command.DateOption;
import org.essgrid.cli.command.GridAndAnswers;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.ColourMode;
import org.essgrid.cli.terminal.ProblemFormat;
import org.essgrid.report.html.PageStructure;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The preview, asked as a browser asks it. */
class PreviewServerTest {

    @Command
    static class Sources {
        @Mixin
        GridAndAnswers sources;

        @Mixin
        DateOption date;
    }

    @TempDir
    Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();
    private Path grid;
    private Path answers;
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        grid = folder.resolve("grille.yaml");
        answers = folder.resolve("reponses.csv");
        Files.copy(Path.of("grids/cigales/grid.yaml"), grid);
        Files.copy(Path.of("samples/cigales.csv"), answers);
        Sources sources = new Sources();
        new CommandLine(sources).parseArgs(grid.toString(), answers.toString());
        Session session = new Session(
                new TestConsole().console(), Messages.in(Language.FRENCH), ColourMode.NEVER, false, ProblemFormat.TEXT);
        server = PreviewServer.start(0, new PreviewPage(sources.sources, sources.date, session));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + path)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private Document page() throws Exception {
        return Jsoup.parse(get("").body());
    }

    private void change(Path file, String from, String to) throws IOException {
        String content = Files.readString(file);
        assertThat(content).contains(from);
        Files.writeString(file, content.replace(from, to));
    }

    @Test
    void the_page_is_the_report_and_changes_when_a_file_is_saved() throws Exception {
        Document before = page();
        String version = before.select("script").attr("data-version");
        assertThat(version).isEqualTo(get("version").body());
        String name = before.selectFirst("h1").text();
        assertThat(before.select("aside")).isEmpty();
        change(answers, name.replace('\u00A0', ' '), "Un autre club");
        assertThat(get("version").body()).isNotEqualTo(version);
        assertThat(page().selectFirst("h1").text()).isEqualTo("Un autre club");
        assertThat(get("reload.js").body()).contains("location.reload()");
        before.select("script").remove();
        PageStructure.check(before);
    }

    @Test
    void errors_are_shown_above_the_last_good_version() throws Exception {
        String name = page().selectFirst("h1").text();
        String good = Files.readString(grid);
        Files.writeString(grid, good + "\n<script>alert(1)</script>: 1\n");
        Document broken = page();
        assertThat(broken.select("aside").text())
                .contains("À corriger. En dessous", "grille.yaml:", "<script>alert(1)</script>");
        assertThat(broken.select("script")).hasSize(1);
        assertThat(broken.selectFirst("h1").text()).isEqualTo(name);
        Files.writeString(grid, good);
        assertThat(page().select("aside")).isEmpty();
        Files.delete(answers);
        assertThat(page().select("aside").text()).contains("reponses.csv");
    }

    @Test
    void without_any_good_version_there_are_only_the_errors() throws Exception {
        Files.writeString(answers, "critere;reponse\nabsent;1\n");
        Document page = page();
        assertThat(page.select("aside").text()).contains("À corriger : il n’y a pas encore", "reponses.csv, ligne 2");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void only_this_machine_is_answered_and_only_by_its_own_name() throws Exception {
        assertThat(get("").statusCode()).isEqualTo(200);
        assertThat(get("").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none';"));
        assertThat(get("../../etc/passwd").statusCode()).isEqualTo(404);
        int port = URI.create(server.address()).getPort();
        assertThat(status("GET / HTTP/1.1", "Host: localhost:" + port)).isEqualTo(200);
        for (String host : new String[] {
            "example.org", "example.org:" + port, "127.0.0.1", "127.0.0.1.nip.io:" + port, "0.0.0.0:" + port
        }) {
            assertThat(status("GET / HTTP/1.1", "Host: " + host)).as(host).isEqualTo(403);
        }
        assertThat(status("GET / HTTP/1.0", "X: y")).isEqualTo(403);
        assertThat(status("POST / HTTP/1.1", "Host: localhost:" + port)).isEqualTo(405);
    }

    @Test
    void it_listens_on_the_loopback_address_alone() throws IOException {
        int port = URI.create(server.address()).getPort();
        InetAddress own = InetAddress.getLocalHost();
        if (!own.isLoopbackAddress()) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(own, port), 2000))
                        .isInstanceOf(IOException.class);
            }
        }
        assertThat(server.address()).isEqualTo("http://127.0.0.1:" + port + "/");
    }

    /** The status of a request that no browser would send. */
    private int status(String request, String header) throws IOException {
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String lines = request + "\r\n" + header + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(lines.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
