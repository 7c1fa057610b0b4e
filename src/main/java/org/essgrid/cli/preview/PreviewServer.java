package org.essgrid.cli.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.essgrid.report.html.PreviewNotice;

/**
 * Serves one page to browsers of this machine. It listens on the loopback address alone, and refuses requests that name another
 * host: a site of the web could otherwise make a browser ask for the page under a name of its own.
 */
final class PreviewServer implements AutoCloseable {

    private static final byte[] NOTHING = {};
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; script-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Cache-Control",
            "no-store");

    private final HttpServer server;
    private final List<String> hosts;
    private final PreviewPage page;

    private PreviewServer(HttpServer server, PreviewPage page) {
        this.server = server;
        this.page = page;
        int port = server.getAddress().getPort();
        this.hosts = List.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /**
     * Starts a server, which answers one request after the other.
     *
     * @param port 0 for any that is free
     * @throws IOException if another program uses the port
     */
    static PreviewServer start(int port, PreviewPage page) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        PreviewServer started = new PreviewServer(server, page);
        server.createContext("/", started::answer);
        server.start();
        return started;
    }

    String address() {
        return "http://" + hosts.get(0) + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            HEADERS.forEach(exchange.getResponseHeaders()::set);
            List<String> host =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().get("Host"), List.of());
            if (host.size() != 1 || !hosts.contains(host.get(0))) {
                send(exchange, 403, "text/plain", NOTHING);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", NOTHING);
            } else {
                switch (exchange.getRequestURI().getPath()) {
                    case "/" -> send(exchange, 200, "text/html", page.bytes());
                    case "/version" ->
                        send(exchange, 200, "text/plain", page.version().getBytes(StandardCharsets.UTF_8));
                    case "/" + PreviewNotice.SCRIPT -> send(exchange, 200, "text/javascript", PreviewNotice.script());
                    default -> send(exchange, 404, "text/plain", NOTHING);
                }
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
