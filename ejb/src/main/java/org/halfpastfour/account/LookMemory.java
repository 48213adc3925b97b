package org.halfpastfour.account;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a look has read already, for its next question. Where nobody looks, and so something may be changed in between, nothing is
 * kept.
 */
@TransactionScoped
public class LookMemory implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // lives as long as a look and is never written
    private final Map<Question<?>, Object> answers = new HashMap<>();

    private int looks;

    /** What was asked, told apart from other questions by its class and its values. */
    public interface Question<T> {}

    void begin() {
        looks++;
    }

    /** A look within a look is a part of it. */
    void end() {
        looks--;
        if (looks == 0) {
            answers.clear();
        }
    }

    /** Whether somebody looks, and nothing is changed meanwhile. */
    public boolean isOpen() {
        return looks > 0;
    }

    /** Reads it unless this look has done so. */
    public <T> T once(Question<T> question, Supplier<T> read) {
        return known(question).orElseGet(() -> {
            T answer = read.get();
            keep(question, answer);
            return answer;
        });
    }

    /** Of these keys, those of which this look does not know are read together; who is not found is not asked for again. */
    public <K, V> Map<K, V> each(Question<Found<K, V>> question, Collection<K> keys, Function<Set<K>, Map<K, V>> read) {
        Found<K, V> found = once(question, () -> new Found<>(new HashMap<>(), new HashSet<>()));
        Set<K> missing = new HashSet<>(keys);
        missing.removeAll(found.asked());
        if (!missing.isEmpty()) {
            found.asked().addAll(missing);
            found.values().putAll(read.apply(missing));
        }
        Map<K, V> wanted = new HashMap<>(found.values());
        wanted.keySet().retainAll(new HashSet<>(keys));
        return wanted;
    }

    /** Keeps of these keys what another question has brought along. */
    public <K, V> void bring(Question<Found<K, V>> question, Map<K, V> values) {
        Found<K, V> found = once(question, () -> new Found<>(new HashMap<>(), new HashSet<>()));
        found.asked().addAll(values.keySet());
        found.values().putAll(values);
    }

    /** What this look knows already. */
    @SuppressWarnings("unchecked") // kept under the question with the same type
    public <T> Optional<T> known(Question<T> question) {
        return Optional.ofNullable((T) answers.get(question));
    }

    /** Keeps an answer that another question has brought along. */
    public <T> void keep(Question<T> question, T answer) {
        if (isOpen()) {
            answers.put(question, answer);
        }
    }

    /** What was read of some keys, and of which it was asked. */
    public record Found<K, V>(Map<K, V> values, Set<K> asked) {}
}
