package org.halfpastfour.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** The sessions of a server by its management: counts them, and ends them as their time would. */
public final class ServerSessions {

    private static final int AT_ONCE = 100;

    private ServerSessions() {}

    /** Of the server under test. */
    static void end(List<String> sessions) throws IOException {
        end(Integer.getInteger("hpf.test.managementPort"), sessions);
    }

    /** @param managementPort of the server */
    public static void end(int managementPort, List<String> sessions) throws IOException {
        try (var server = ModelControllerClient.Factory.create("remote+http", "127.0.0.1", managementPort)) {
            for (int first = 0; first < sessions.size(); first += AT_ONCE) {
                end(server, sessions.subList(first, Math.min(sessions.size(), first + AT_ONCE)));
            }
        }
    }

    private static void end(ModelControllerClient server, List<String> sessions) throws IOException {
        ModelNode all = new ModelNode();
        all.get("operation").set("composite");
        all.get("address").setEmptyList();
        sessions.forEach(session -> all.get("steps").add(ending(session)));
        ModelNode answer = server.execute(all);
        assertThat(answer.get("outcome").asString())
                .as(answer.toJSONString(true))
                .isEqualTo("success");
    }

    private static ModelNode ending(String session) {
        ModelNode ending = ofPages("invalidate-session");
        ending.get("session-id").set(session.split("\\.", 2)[0]);
        return ending;
    }

    /** @param managementPort of the server */
    public static int count(int managementPort) throws IOException {
        try (var server = ModelControllerClient.Factory.create("remote+http", "127.0.0.1", managementPort)) {
            ModelNode answer = server.execute(ofPages("list-sessions"));
            assertThat(answer.get("outcome").asString())
                    .as(answer.toJSONString(true))
                    .isEqualTo("success");
            return answer.get("result").asList().size();
        }
    }

    private static ModelNode ofPages(String name) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation
                .get("address")
                .add("deployment", "half-past-four.ear")
                .add("subdeployment", "ui.war")
                .add("subsystem", "undertow");
        return operation;
    }
}
