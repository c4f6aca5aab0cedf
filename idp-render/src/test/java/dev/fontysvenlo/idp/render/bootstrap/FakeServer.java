package dev.fontysvenlo.idp.render.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on the loopback address that answers one call after another, remembers them, and fails when it is told to. */
public abstract class FakeServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> calls = new ArrayList<>();
    private final Faults faults;
    private boolean isStarted;

    protected FakeServer(Faults faults) {
        this.faults = faults;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One call as it arrived; what stands behind the question mark is decoded once. */
    public record Call(String method, String path, TreeMap<String, String> query, Headers headers, String body) {
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.getFirst(name));
        }

        public List<String> parts() {
            return List.of(path.substring(1).split("/"));
        }
    }

    /** What is answered, and after how many milliseconds; status 0 closes the connection without an answer. */
    public record Answer(int status, String body, long delay) {
        public Answer(int status, String body) {
            this(status, body, 0);
        }
    }

    protected abstract Answer answer(Call call);

    /** Nobody knows it before asking for it, so that it answers from then on. */
    public synchronized String address() {
        if (!isStarted) {
            isStarted = true;
            server.createContext("/", this::handle);
            server.setExecutor(threads);
            server.start();
        }
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Every call since the last look, as {@code GET /path}. */
    public synchronized List<String> calls() {
        var seen = List.copyOf(calls);
        calls.clear();
        return seen;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var call = call(exchange);
        var fault = faults.next(call.method() + " " + call.path());
        var answer = new Answer(500, "");
        if (fault != Faults.Kind.REFUSED) {
            synchronized (this) {
                calls.add(call.method() + " " + call.path());
                answer = answer(call);
            }
            sleep(answer.delay());
        }
        switch (fault) {
            case NONE, REFUSED -> {}
            case KILLED -> faults.kill();
            case LOST -> {
                exchange.close();
                return;
            }
            case SLOW -> sleep(3_000);
        }
        respond(exchange, answer);
    }

    private static void respond(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            if (answer.status() == 0) {
                return;
            }
            var body = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Set-Cookie", "sid=4f2a; Path=/; HttpOnly");
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException gone) {
            // whoever asked was killed or has given up, which is what such a test is about
        }
    }

    private static Call call(HttpExchange exchange) throws IOException {
        var query = new TreeMap<String, String>();
        var raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (var part : raw.split("&")) {
            int is = part.indexOf('=');
            if (is > 0) {
                query.put(part.substring(0, is), URLDecoder.decode(part.substring(is + 1), UTF_8));
            }
        }
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query,
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
