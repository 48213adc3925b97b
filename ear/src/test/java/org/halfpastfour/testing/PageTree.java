package org.halfpastfour.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands on a page, as the server has told it so far: enough to find what a person would tap on, by what it is and not by
 * its number, so that it is found after the page was changed, too.
 */
public final class PageTree {

    private static final int DATA = 0;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;

    private final Map<Integer, Element> elements = new LinkedHashMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();

    /** One answer of the server, or what a page begins with. */
    public void apply(JsonNode told) {
        told.path("constants").properties().forEach(each -> constants.put(each.getKey(), each.getValue()));
        told.path("changes").forEach(this::change);
    }

    private void change(JsonNode change) {
        int id = change.path("node").asInt();
        switch (change.path("type").asText()) {
            case "attach" -> elements.put(id, new Element(id));
            case "detach" -> elements.remove(id);
            case "put" -> element(id).put(change);
            case "remove" -> element(id).remove(change);
            case "splice" -> element(id).splice(change);
            case "clear" -> element(id).clear(change);
            default -> {}
        }
    }

    private Element element(int id) {
        return elements.computeIfAbsent(id, Element::new);
    }

    /** The first whose class is so called, in the order in which they came. */
    public Optional<Element> ofClass(String name) {
        return elements.values().stream()
                .filter(element -> element.classes.contains(name))
                .findFirst();
    }

    public List<Element> ofTag(String tag) {
        return elements.values().stream()
                .filter(element -> element.tag.equals(tag))
                .toList();
    }

    /** How many there are of each tag with its classes; two pages that show the same things have the same. */
    public Map<String, Long> shape() {
        return elements.values().stream()
                .filter(element -> !element.tag.isEmpty())
                .map(element -> element.tag + element.classes)
                .collect(Collectors.groupingBy(shown -> shown, TreeMap::new, Collectors.counting()));
    }

    /** Every value of the attribute, as often as it stands there. */
    public List<String> attributes(String name) {
        return elements.values().stream()
                .filter(element -> element.has(name))
                .map(element -> element.attribute(name))
                .toList();
    }

    /** Every text on the page, in no order. */
    public List<String> texts() {
        return elements.values().stream()
                .map(element -> element.text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** What the server wants to know of an event of the element: a setting for each expression. */
    public Optional<JsonNode> asked(Element element, String event) {
        return Optional.ofNullable(element.listeners.get(event)).map(constants::get);
    }

    /** One thing on the page. */
    public static final class Element {

        private final int id;
        private String tag = "";
        private String text = "";
        private final Map<String, String> attributes = new HashMap<>();
        private final Map<String, String> listeners = new HashMap<>();
        private final List<String> classes = new ArrayList<>();

        private Element(int id) {
            this.id = id;
        }

        int id() {
            return id;
        }

        /** Empty where there is none. */
        public String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        /** Whether it stands there, though it may be empty. */
        public boolean has(String name) {
            return attributes.containsKey(name);
        }

        private void put(JsonNode change) {
            String key = change.path("key").asText();
            String value = change.path("value").asText();
            switch (change.path("feat").asInt(-1)) {
                case DATA -> tag = key.equals("tag") ? value : tag;
                case TEXT -> text = value;
                case ATTRIBUTES -> attributes.put(key, value);
                case LISTENERS -> listeners.put(key, value);
                default -> {}
            }
        }

        private void remove(JsonNode change) {
            String key = change.path("key").asText();
            switch (change.path("feat").asInt(-1)) {
                case ATTRIBUTES -> attributes.remove(key);
                case LISTENERS -> listeners.remove(key);
                default -> {}
            }
        }

        private void splice(JsonNode change) {
            if (change.path("feat").asInt(-1) == CLASSES) {
                int index = change.path("index").asInt();
                for (int gone = change.path("remove").asInt(); gone > 0; gone--) {
                    classes.remove(index);
                }
                for (JsonNode added : change.path("add")) {
                    classes.add(index++, added.asText());
                }
            }
        }

        private void clear(JsonNode change) {
            if (change.path("feat").asInt(-1) == CLASSES) {
                classes.clear();
            }
        }
    }
}
