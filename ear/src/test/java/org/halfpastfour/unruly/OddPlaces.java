package org.halfpastfour.unruly;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** Where something stands in a body. */
final class OddPlaces {

    private OddPlaces() {}

    /** Every place but the root, outer ones first. */
    static List<JsonPointer> of(JsonNode body) {
        List<JsonPointer> places = new ArrayList<>();
        collect(body, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        if (!at.toString().isEmpty()) {
            places.add(at);
        }
        node.properties()
                .forEach(property -> collect(property.getValue(), at.appendProperty(property.getKey()), places));
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(node.get(index), at.appendIndex(index), places);
            }
        }
    }

    /** A copy with this text in that place. */
    static JsonNode with(JsonNode body, JsonPointer place, String text) {
        JsonNode copy = body.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), TextNode.valueOf(text));
        } else if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), TextNode.valueOf(text));
        }
        return copy;
    }

    static JsonNode without(JsonNode body, JsonPointer place) {
        JsonNode copy = body.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        }
        return copy;
    }
}
