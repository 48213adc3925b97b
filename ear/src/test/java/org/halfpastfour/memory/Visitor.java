package org.halfpastfour.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.halfpastfour.testing.ServerUnderTest;

/** A browser without a window: it opens pages as the pages' own script does, and keeps one session. */
final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String COOKIE = "JSESSIONID=";

    private String session = "";

    /** Opens the page, and everything of it that the server keeps. */
    void open(String page) throws IOException, InterruptedException {
        assertThat(get("/" + page).statusCode()).as(page).isEqualTo(200);
        HttpResponse<String> begun = get("/?v-r=init&location=" + page
                + "&query=&v-sh=844&v-sw=390&v-wh=844&v-ww=390&v-bh=844&v-bw=390&v-curdate=0&v-tzo=-480&v-dstd=0&v-rtzo=-480"
                + "&v-dston=false&v-tzid=Asia%2FShanghai&v-wn=memory&v-td=true&v-pr=3&v-np=Linux");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
        JsonNode configuration = JSON.readTree(begun.body()).path("appConfig");
        String built = show(
                page,
                configuration.path("v-uiId").asText(),
                configuration.path("uidl").path("Vaadin-Security-Key").asText());
        assertThat(built).contains("h1");
    }

    private String show(String page, String ui, String key) throws IOException, InterruptedException {
        String question = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",
                "appShellTitle":"","historyState":null,"trigger":"history"}}],"syncId":0,"clientId":0}""".formatted(key, page);
        HttpResponse<String> answer = send(request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(question)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** The address that the entrance leads to. */
    String signIn(String name, String password) throws IOException, InterruptedException {
        String form = "loginName=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send(request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", ServerUnderTest.origin())
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    String session() {
        return session;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(ServerUnderTest.origin() + path));
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
