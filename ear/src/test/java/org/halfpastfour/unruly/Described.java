package org.halfpastfour.unruly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The calls of the OpenAPI document, each with values that could be right: what is odd is put into one place of them. */
final class Described {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");
    private static final int DEEPEST = 6;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode document;
    private final Map<String, String> known;

    /** @param known values by the name of a field or parameter, or by the beginning of a path such as {@code /sessions/} */
    Described(JsonNode document, Map<String, String> known) {
        this.document = document;
        this.known = known;
    }

    /** In the order of the document. */
    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(verb -> VERBS.contains(verb.getKey()))
                .forEach(verb -> calls.add(call(verb.getKey(), path.getKey(), verb.getValue()))));
        return calls;
    }

    private Call call(String verb, String path, JsonNode described) {
        List<String> query = StreamSupport.stream(described.path("parameters").spliterator(), false)
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        JsonNode schema = described
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return new Call(
                verb.toUpperCase(Locale.ROOT), path, query, schema.isMissingNode() ? null : value("", schema, 0));
    }

    /** A value of this schema that could be right. */
    private JsonNode value(String name, JsonNode described, int depth) {
        JsonNode schema = resolved(described);
        String type = type(schema);
        if (depth > DEEPEST) {
            return NODES.nullNode();
        }
        return switch (type) {
            case "array" -> array(name, schema, depth);
            case "object" -> object(schema, depth);
            case "boolean" -> NODES.booleanNode(false);
            case "integer", "number" -> NODES.numberNode(number(name));
            default -> NODES.textNode(text(name, schema));
        };
    }

    private ArrayNode array(String name, JsonNode schema, int depth) {
        return NODES.arrayNode().add(value(name, schema.path("items"), depth + 1));
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property ->
                        object.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1)));
        return object;
    }

    /** The name may be that of an id elsewhere. */
    private int number(String name) {
        String value = known.getOrDefault(name, "1");
        return value.length() < 6 ? Integer.parseInt(value) : 1;
    }

    private String text(String name, JsonNode schema) {
        if (schema.path("enum").isArray()) {
            return schema.path("enum").path(0).asText();
        }
        String format = schema.path("format").asText();
        return known.getOrDefault(
                name,
                known.getOrDefault(
                        format, format.equals("uuid") ? UUID.randomUUID().toString() : "测试"));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(each -> !each.equals("null"))
                    .findFirst()
                    .orElse("string");
        }
        return type.asText(schema.has("properties") ? "object" : "string");
    }

    private JsonNode resolved(JsonNode described) {
        JsonNode node = described;
        for (String way : List.of("anyOf", "oneOf", "allOf")) {
            if (node.path(way).isArray()) {
                node = StreamSupport.stream(node.path(way).spliterator(), false)
                        .filter(each -> !each.path("type").asText().equals("null"))
                        .findFirst()
                        .orElse(node);
            }
        }
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolved(document.at(reference.substring(1)));
    }

    /**
     * @param path with names in braces
     * @param query names
     * @param body one that could be right, or null for none
     */
    record Call(
            String verb,
            String path,
            List<String> query,
            @Nullable JsonNode body) {}
}
