package org.halfpastfour.unruly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that is tried with one call: one thing is odd at a time, so that what was meant is reached. */
final class Shots {

    private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");
    private static final String ODD = "\"odd\"";
    private static final List<String> VERBS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "ODD");
    private static final Map<String, List<String>> HEADERS = Map.ofEntries(
            Map.entry("Accept", List.of("image/png", "*/*;q=0", "rubbish", "text/html", "application/xml")),
            Map.entry("Accept-Language", List.of("xx", "*", "zh-CN;q=9", "en;q=x", "-", "a".repeat(2_000))),
            Map.entry("Accept-Encoding", List.of("identity;q=0", "br;q=x")),
            Map.entry("Accept-Charset", List.of("utf-16", "none")),
            Map.entry("Idempotency-Key", List.of(" ", "x", "a".repeat(5_000), "ключ".repeat(3), "\"quoted\"")),
            Map.entry("If-Match", List.of("*", "\"x\"")),
            Map.entry("If-Modified-Since", List.of("yesterday")),
            Map.entry("Range", List.of("bytes=5-1", "lines=1-")),
            Map.entry("Origin", List.of("http://elsewhere.example", "null", "::")),
            Map.entry("Cookie", List.of("JSESSIONID=x; hpf-language=xx", "=;=;", "JSESSIONID=" + "a".repeat(3_000))),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE")),
            Map.entry("X-Forwarded-For", List.of("x", "1.2.3.4, ::1")),
            Map.entry(
                    "Authorization",
                    List.of("Basic", "Basic !!!", "Basic OjpfOg==", "Basic /////w==", "Bearer x", "Digest x", "x")));

    private final ObjectMapper json = new ObjectMapper();
    private final Described.Call call;
    private final Map<String, String> known;

    Shots(Described.Call call, Map<String, String> known) {
        this.call = call;
        this.known = known;
    }

    /** What could be right, with nothing odd. */
    Shot plain() {
        JsonNode body = call.body();
        return keyed(Shot.of("plain", call.verb(), path(), body == null ? null : body.toString()));
    }

    Stream<Shot> all() {
        return Stream.of(inPath(), inQuery(), wholeBodies(), partsOfBodies(), encodings(), headers(), verbs())
                .flatMap(shots -> shots);
    }

    private Stream<Shot> inPath() {
        List<Shot> shots = new ArrayList<>();
        Matcher names = IN_PATH.matcher(call.path());
        while (names.find()) {
            String name = names.group();
            Oddities.IN_ADDRESS.forEach(odd ->
                    shots.add(withPath(name + " is " + odd, path(call.path().replace(name, odd)))));
        }
        shots.add(withPath("more path", path() + "/more"));
        shots.add(withPath("slash", path() + "/"));
        shots.add(withPath("slashes", path().replace("/v1/", "/v1//")));
        shots.add(withPath("matrix", path() + ";x=1"));
        shots.add(withPath("session in the path", path() + ";jsessionid=x"));
        return shots.stream();
    }

    private Stream<Shot> inQuery() {
        List<Shot> shots = new ArrayList<>();
        for (String name : call.query()) {
            Oddities.IN_ADDRESS.forEach(
                    odd -> shots.add(withPath(name + " is " + odd, path() + "?" + name + "=" + odd)));
            shots.add(withPath(name + " twice", path() + "?" + name + "=1&" + name + "=2"));
            shots.add(withPath(name + " without a value", path() + "?" + name));
        }
        Stream.of(
                        "?odd=1",
                        "?",
                        "?&&=",
                        "?=x",
                        "?%00=1",
                        "?%FF=1",
                        "?a[]=1".replace("[", "%5B").replace("]", "%5D"))
                .forEach(query -> shots.add(withPath("query " + query, path() + query)));
        return shots.stream();
    }

    private Stream<Shot> wholeBodies() {
        return call.body() == null
                ? Stream.of(body("a body that is not wanted", "{\"odd\":1}"))
                : Oddities.JSON.entrySet().stream().map(odd -> body("body is " + odd.getKey(), odd.getValue()));
    }

    private Stream<Shot> partsOfBodies() {
        JsonNode body = call.body();
        return body == null
                ? Stream.empty()
                : OddPlaces.of(body).stream().flatMap(place -> {
                    String marked = OddPlaces.with(body, place, ODD).toString();
                    return Stream.concat(
                            Oddities.JSON.entrySet().stream()
                                    .map(odd -> body(
                                            place + " is " + odd.getKey(),
                                            marked.replace("\"\\\"odd\\\"\"", odd.getValue()))),
                            Stream.of(body(
                                    "without " + place,
                                    OddPlaces.without(body, place).toString())));
                });
    }

    private Stream<Shot> encodings() {
        if (call.body() == null) {
            return Stream.empty();
        }
        String right = call.body().toString();
        byte[] bytes = right.getBytes(StandardCharsets.UTF_8);
        Shot plain = plain();
        return Stream.of(
                body("no body", ""),
                body("cut", right.substring(0, right.length() / 2)),
                body("more behind", right + "{}"),
                body("twice a field", right.replaceFirst("\\{", "{\"odd\":1,\"odd\":2,")),
                body(
                        "unknown field",
                        right.replaceFirst("\\{", "{\"odd\":{\"a\":[null]},").replace(",}", "}")),
                body("single quotes", right.replace('"', '\'')),
                body("comment", "/* x */" + right),
                body("NUL behind", right + "\u0000"),
                plain.bytes("BOM", ("\uFEFF" + right).getBytes(StandardCharsets.UTF_8)),
                plain.bytes("UTF-16", right.getBytes(StandardCharsets.UTF_16)),
                plain.bytes("UTF-32", right.getBytes(Charset.forName("UTF-32LE"))),
                plain.bytes("GBK", right.getBytes(Charset.forName("GBK"))),
                plain.bytes("no UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}),
                plain.bytes("zeros", new byte[100]),
                plain.with("Content-Type", "text/plain").called("plain text"),
                plain.with("Content-Type", "application/xml").called("XML"),
                plain.with("Content-Type", "rubbish").called("rubbish type"),
                plain.with("Content-Type", "application/json;charset=utf-16").called("wrong charset"),
                plain.with("Content-Type", "application/json;charset=none").called("unknown charset"),
                plain.with("Content-Type", "multipart/form-data").called("form without border"),
                plain.with("Content-Type", "application/x-www-form-urlencoded").called("form"),
                plain.with("Content-Encoding", "gzip").called("gzip that is none"),
                plain.with("Content-Encoding", "odd").called("odd encoding"),
                plain.bytes("too long", (right + " ".repeat(300_000)).getBytes(StandardCharsets.UTF_8)),
                plain.bytes("bytes", bytes));
    }

    private Stream<Shot> headers() {
        return HEADERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(header -> header.getValue().stream()
                        .filter(value -> value.chars().allMatch(sign -> sign >= ' ' && sign < 127))
                        .map(value -> plain().with(header.getKey(), value).called(header.getKey() + " " + value)));
    }

    private Stream<Shot> verbs() {
        return VERBS.stream()
                .filter(verb -> !verb.equals(call.verb()))
                .map(verb -> keyed(Shot.of("verb", verb, path(), null)));
    }

    private Shot withPath(String what, String path) {
        JsonNode body = call.body();
        return keyed(Shot.of(what, call.verb(), path, body == null ? null : body.toString()));
    }

    private Shot body(String what, String body) {
        return keyed(Shot.of(what, call.verb(), path(), body));
    }

    private static Shot keyed(Shot shot) {
        return shot.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private String path() {
        return path(call.path());
    }

    /** A name in braces is what is known of it: the id below {@code /sessions/} that of a session. */
    private String path(String path) {
        return IN_PATH.matcher(path).replaceAll(name -> {
            String before = path.substring(0, name.start());
            String kind = before.replaceFirst("^.*/([^/]+)/$", "/$1/");
            return known.getOrDefault(
                    name.group(1).equals("id") ? kind : name.group(1),
                    UUID.nameUUIDFromBytes(name.group().getBytes(StandardCharsets.UTF_8))
                            .toString());
        });
    }
}
