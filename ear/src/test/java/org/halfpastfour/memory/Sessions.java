package org.halfpastfour.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** Ends sessions as their time would: the server's management throws them away. */
final class Sessions {

    private static final int AT_ONCE = 100;

    private Sessions() {}

    static void end(List<String> sessions) throws IOException {
        int port = Integer.getInteger("hpf.test.managementPort");
        try (var server = ModelControllerClient.Factory.create("remote+http", "127.0.0.1", port)) {
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
        ModelNode ending = new ModelNode();
        ending.get("operation").set("invalidate-session");
        ending.get("address")
                .add("deployment", "half-past-four.ear")
                .add("subdeployment", "ui.war")
                .add("subsystem", "undertow");
        ending.get("session-id").set(session.split("\\.", 2)[0]);
        return ending;
    }
}
