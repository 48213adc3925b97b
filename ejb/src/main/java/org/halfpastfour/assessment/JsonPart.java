package org.halfpastfour.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** A part of a file under its place; what it lacks is told to the checks, and something harmless stands for it meanwhile. */
record JsonPart(String place, JsonNode node, Checks checks) {

    /** Misspelt parts would be left out in silence otherwise. */
    JsonPart of(String... known) {
        checks.that(node.isObject(), name(), AssessmentError.NOT_AN_INSTRUMENT);
        Set<String> names = Set.of(known);
        node.fieldNames()
                .forEachRemaining(part -> checks.that(
                        names.contains(part), at(Text.cut(Text.line(part), 40)), AssessmentError.PART_UNKNOWN));
        return this;
    }

    JsonPart part(String name) {
        return new JsonPart(at(name), node.path(name), checks);
    }

    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    String text(String name, int shortest, int longest) {
        JsonNode value = node.path(name);
        String text = value.isTextual() ? value.textValue() : "";
        checks.text(at(name), text, shortest, longest);
        return Text.line(text);
    }

    /** In both languages; nothing is shown in one alone. */
    BothLanguages words(String name, int longest) {
        JsonPart words = part(name).of("zh", "en");
        return new BothLanguages(words.text("zh", 1, longest), words.text("en", 1, longest));
    }

    int whole(String name, int least, int most) {
        JsonNode value = node.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            checks.that(false, at(name), AssessmentError.NOT_A_WHOLE_NUMBER);
            return least;
        }
        checks.number(at(name), value.intValue(), least, most);
        return value.intValue();
    }

    double number(String name, boolean aboveZero) {
        double value = node.path(name).asDouble(Double.NaN);
        boolean good = node.path(name).isNumber() && Double.isFinite(value) && (!aboveZero || value > 0);
        checks.that(good, at(name), aboveZero ? AssessmentError.NOT_A_NUMBER_ABOVE_ZERO : AssessmentError.NOT_A_NUMBER);
        return good ? value : 1;
    }

    @Nullable
    Boolean yesOrNo(String name) {
        JsonPart value = part(name);
        if (!value.isThere()) {
            return null;
        }
        checks.that(value.node().isBoolean(), value.place(), AssessmentError.NOT_YES_OR_NO);
        return value.node().asBoolean();
    }

    <T> List<T> list(String name, int least, int most, Function<JsonPart, T> read) {
        JsonPart list = part(name);
        int size = list.node().isArray() ? list.node().size() : 0;
        checks.that(size >= least, list.place(), AssessmentError.TOO_FEW, Arguments.of("least", least))
                .that(size <= most, list.place(), AssessmentError.TOO_MANY, Arguments.of("most", most));
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(size, most); i++) {
            parts.add(read.apply(
                    new JsonPart(list.place() + "[" + i + "]", list.node().path(i), checks)));
        }
        return parts;
    }

    String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private String name() {
        return place.isEmpty() ? "instrument" : place;
    }
}
