package org.halfpastfour.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How the database answered one question, as it wrote it down by itself.
 *
 * @param question with the places of its parameters
 * @param steps the tree of what was done
 */
record LoggedPlan(String question, JsonNode steps) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BEGIN = " plan:";

    /** Every plan in the log; the lines of one begin with a tab, and whatever else stands there is passed over. */
    static List<LoggedPlan> in(Stream<String> log) {
        List<LoggedPlan> found = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean[] within = {false};
        Stream.concat(log, Stream.of("")).forEach(line -> {
            if (within[0] && line.startsWith("\t")) {
                open.append(line.substring(1)).append('\n');
                return;
            }
            if (!open.isEmpty()) {
                found.add(parse(open.toString()));
                open.setLength(0);
            }
            within[0] = line.contains("duration: ") && line.endsWith(BEGIN);
        });
        return found;
    }

    private static LoggedPlan parse(String text) {
        try {
            JsonNode all = JSON.readTree(text);
            return new LoggedPlan(
                    all.path("Query Text").asText().replaceAll("\\s+", " ").strip(), all.path("Plan"));
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** The tables that were read from the first row to the last. */
    Set<String> readWhole() {
        Set<String> tables = new TreeSet<>();
        collect(steps, "Seq Scan", "Relation Name", tables);
        return tables;
    }

    /** The indexes by which something was found. */
    Set<String> indexes() {
        Set<String> names = new TreeSet<>();
        collect(steps, "Index", "Index Name", names);
        return names;
    }

    private static void collect(JsonNode step, String kind, String name, Set<String> into) {
        if (step.path("Node Type").asText().contains(kind)) {
            into.add(step.path(name).asText());
        }
        step.path("Plans").forEach(below -> collect(below, kind, name, into));
    }
}
