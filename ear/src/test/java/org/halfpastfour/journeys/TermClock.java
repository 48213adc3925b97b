package org.halfpastfour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** Lets the server's own timers begin at once, by its management; by themselves they would in a few seconds, or within the hour. */
enum TermClock {
    /** Tells what is due, and asks for papers. */
    NOTICES("NoticeTimer"),
    /** Does in the homes what changes of the calendar change there. */
    CALENDAR("CalendarStepTimer");

    private final String bean;

    TermClock(String bean) {
        this.bean = bean;
    }

    /** What it does every few seconds; it is through with it. */
    void strikes() {
        strike(false);
    }

    /** With what it does once an hour. */
    void strikesTheHour() {
        strike(true);
    }

    private void strike(boolean hourly) {
        try (var server = ModelControllerClient.Factory.create(
                "remote+http", "127.0.0.1", Integer.getInteger("hpf.test.managementPort"))) {
            for (String timer : timers(server, hourly)) {
                ModelNode trigger = at("trigger");
                trigger.get("address").add("timer", timer);
                ModelNode unused = answer(server, trigger);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> timers(ModelControllerClient server, boolean hourly) throws IOException {
        ModelNode read = at("read-resource");
        read.get("recursive").set(true);
        read.get("include-runtime").set(true);
        List<String> timers = answer(server, read).get("timer").asPropertyList().stream()
                .filter(timer -> hourly
                        || "*".equals(timer.getValue().get("schedule", "minute").asString()))
                .map(timer -> timer.getName())
                .toList();
        assertThat(timers).as(bean).isNotEmpty();
        return timers;
    }

    private ModelNode at(String operation) {
        ModelNode asked = new ModelNode();
        asked.get("operation").set(operation);
        asked.get("address")
                .add("deployment", "half-past-four.ear")
                .add("subdeployment", "ejb.jar")
                .add("subsystem", "ejb3")
                .add("singleton-bean", bean)
                .add("service", "timer-service");
        return asked;
    }

    private static ModelNode answer(ModelControllerClient server, ModelNode asked) throws IOException {
        ModelNode answer = server.execute(asked);
        assertThat(answer.get("outcome").asString())
                .as(answer.toJSONString(true))
                .isEqualTo("success");
        return answer.get("result");
    }
}
