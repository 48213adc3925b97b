package org.halfpastfour.shared;

/** A code declared by an enum, so that a test finds every code and asks for its text. */
public interface ErrorCode {

    /** Of the constant, such as {@code SESSION_FULL}. */
    String name();

    /** Kebab-case, such as {@code session-full}; the text's key is {@code error.} and this code. */
    default String code() {
        return CodeWord.of(name());
    }

    /** The constant with this code. */
    static <E extends Enum<E> & ErrorCode> E of(Class<E> type, String code) {
        return CodeWord.constant(type, code).orElseThrow(() -> new IllegalArgumentException(code));
    }
}
