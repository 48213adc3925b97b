package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A browser without a window: it opens pages and taps as the pages' own script does, and keeps one session. It loads no scripts, styles and pictures:
 * those who come every day have them.
 */
public final class PageVisitor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String COOKIE = "JSESSIONID=";
    private static final int OK = 200;

    private final String origin;
    private String session = "";
    private PageTree page = new PageTree();
    private String ui = "";
    private String key = "";
    private int heard;
    private int said;

    public PageVisitor(String origin) {
        this.origin = origin;
    }

    /** Opens the page, and everything of it that the server keeps. */
    public void open(String address) throws IOException, InterruptedException {
        assertThat(get("/" + address).statusCode()).as(address).isEqualTo(OK);
        HttpResponse<String> begun = get("/?v-r=init&location=" + address
                + "&query=&v-sh=844&v-sw=390&v-wh=844&v-ww=390&v-bh=844&v-bw=390&v-curdate=0&v-tzo=-480&v-dstd=0&v-rtzo=-480"
                + "&v-dston=false&v-tzid=Asia%2FShanghai&v-wn=memory&v-td=true&v-pr=3&v-np=Linux");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(OK);
        JsonNode configuration = JSON.readTree(begun.body()).path("appConfig");
        JsonNode first = configuration.path("uidl");
        page = new PageTree();
        ui = configuration.path("v-uiId").asText();
        key = first.path("Vaadin-Security-Key").asText();
        hear(first);
        navigate(address, "history");
    }

    /** Taps on a link within the page. */
    public void follow(String address) throws IOException, InterruptedException {
        navigate(address, "link");
    }

    private void navigate(String address, String trigger) throws IOException, InterruptedException {
        ObjectNode data = JSON.createObjectNode()
                .put("route", address)
                .put("query", "")
                .put("appShellTitle", "")
                .putNull("historyState")
                .put("trigger", trigger);
        tell(rpc -> rpc.add(event(1, "ui-navigate", data)));
        assertThat(page.ofTag("h1")).as(address).isNotEmpty();
    }

    /** Taps on something that listens to it. */
    public void tap(PageTree.Element element) throws IOException, InterruptedException {
        JsonNode asked = page.asked(element, "click").orElseThrow(() -> new IllegalStateException("nobody listens"));
        ObjectNode data = JSON.createObjectNode();
        asked.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("Key")) {
                data.put(name, false);
            } else {
                data.put(name, 0);
            }
        });
        tell(rpc -> rpc.add(event(element.id(), "click", data)));
    }

    /** What a browser sends of itself when a page is left. */
    public void leave() throws IOException, InterruptedException {
        ObjectNode question = question().put("UNLOAD", true);
        assertThat(post(question).statusCode()).isEqualTo(OK);
    }

    /** What stands on the open page. */
    public PageTree page() {
        return page;
    }

    private static ObjectNode event(int node, String name, ObjectNode data) {
        ObjectNode event =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        event.set("data", data);
        return event;
    }

    private ObjectNode question() {
        ObjectNode question = JSON.createObjectNode().put("csrfToken", key);
        question.putArray("rpc");
        return question.put("syncId", heard).put("clientId", said);
    }

    private void tell(Consumer<ArrayNode> what) throws IOException, InterruptedException {
        ObjectNode question = question();
        what.accept(question.withArray("rpc"));
        HttpResponse<String> answer = post(question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(OK);
        hear(JSON.readTree(answer.body()));
    }

    private void hear(JsonNode answer) {
        assertThat(answer.path("meta").path("appError").isMissingNode())
                .as(answer.toString())
                .isTrue();
        assertThat(answer.path("meta").path("sessionExpired").isMissingNode())
                .as(answer.toString())
                .isTrue();
        heard = answer.path("syncId").asInt(heard);
        said = answer.path("clientId").asInt(said);
        page.apply(answer);
    }

    private HttpResponse<String> post(ObjectNode question) throws IOException, InterruptedException {
        return send(request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(question.toString())));
    }

    /** The address that the entrance leads to. */
    public String signIn(String name, String password) throws IOException, InterruptedException {
        String form = "loginName=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send(request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    public String session() {
        return session;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "text/html,*/*").GET());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path));
        return session.isEmpty() ? request : request.header("Cookie", COOKIE + session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE))
                .forEach(cookie -> session = cookie.substring(COOKIE.length()).split(";", 2)[0]);
        return answer;
    }
}
