package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen on a page, kept in its address, so that Back, loading anew, another language and a link that was sent
 * show the same. Only ids, dates and words of the product stand there, and nothing that somebody typed about a person.
 */
public final class Address implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> chosen = new TreeMap<>();
    private String path = "";

    /** Takes over what the page was entered with; what was chosen before is let go. */
    public void read(BeforeEnterEvent event) {
        read(event.getLocation());
    }

    void read(Location location) {
        path = location.getPath();
        chosen.clear();
        location.getQueryParameters().getParameters().forEach((name, values) -> chosen.put(name, values.getFirst()));
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(chosen.get(name));
    }

    public Optional<LocalDate> date(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    public Optional<UUID> id(String name) {
        try {
            return text(name).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Empty also for a word that the product does not know. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> kind) {
        try {
            return text(name).map(word -> Enum.valueOf(kind, word));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** For a filter, which Back does not undo; null is what the page shows by itself. */
    public void replace(String name, @Nullable Object value) {
        if (put(name, value)) {
            UI.getCurrent().getPage().getHistory().replaceState(null, location());
        }
    }

    /** For a day or a part of the page, which Back undoes; null is what the page shows by itself. */
    public void push(String name, @Nullable Object value) {
        if (put(name, value)) {
            UI.getCurrent().getPage().getHistory().pushState(null, location());
        }
    }

    /** The address of the same page with something else chosen. */
    public String with(String name, @Nullable Object value) {
        Map<String, String> other = new TreeMap<>(chosen);
        if (value == null) {
            other.remove(name);
        } else {
            other.put(name, value.toString());
        }
        return new Location(path, QueryParameters.simple(other)).getPathWithQueryParameters();
    }

    private boolean put(String name, @Nullable Object value) {
        String before = value == null ? chosen.remove(name) : chosen.put(name, value.toString());
        return value == null ? before != null : !value.toString().equals(before);
    }

    private Location location() {
        return new Location(path, QueryParameters.simple(chosen));
    }
}
