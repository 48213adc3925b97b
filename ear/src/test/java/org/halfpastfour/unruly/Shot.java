package org.halfpastfour.unruly;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param what is odd about it
 * @param path with its query, encoded, from the root of the server
 * @param headers beside those by which somebody signs in
 */
record Shot(String what, String method, String path, Map<String, String> headers, byte @Nullable [] body) {

    private static final String JSON = "application/json";

    static Shot of(String what, String method, String path, @Nullable String json) {
        byte[] body = json == null ? null : json.getBytes(StandardCharsets.UTF_8);
        return new Shot(what, method, path, json == null ? Map.of() : Map.of("Content-Type", JSON), body);
    }

    Shot with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new Shot(what, method, path, all, body);
    }

    Shot bytes(String said, byte[] bytes) {
        return new Shot(said, method, path, headers, bytes);
    }

    Shot called(String said) {
        return new Shot(said, method, path, headers, body);
    }

    HttpRequest request(String origin, Map<String, String> identity) {
        var request = HttpRequest.newBuilder(URI.create(origin + path));
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(identity);
        all.putAll(headers);
        all.forEach(request::setHeader);
        var content = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
        return request.method(method, content).build();
    }

    @Override
    public String toString() {
        return what + ": " + method + " " + shortened(path) + " " + headers + " "
                + (body == null ? "" : shortened(new String(body, StandardCharsets.UTF_8)));
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "… (" + text.length() + ")" : text;
    }
}
