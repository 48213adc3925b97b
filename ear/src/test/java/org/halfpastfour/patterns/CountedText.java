package org.halfpastfour.patterns;

import java.util.stream.Stream;

/** A text that counts how often one of its characters is looked at, and ends who looks too often. */
final class CountedText implements CharSequence {

    private static final StackWalker STACK = StackWalker.getInstance();

    private final String text;
    private final long most;
    private long reads;
    private long depth;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /** Ends a search that would go on for too long. */
    static final class TooManyReads extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyReads() {
            super(null, null, false, false);
        }
    }

    long reads() {
        return reads;
    }

    /** How many calls led to the first look at the text's last quarter; none when nobody came so far. */
    long depth() {
        return depth;
    }

    @Override
    public char charAt(int index) {
        reads++;
        if (depth == 0 && index >= text.length() * 3 / 4) {
            depth = STACK.walk(Stream::count);
        }
        if (reads > most) {
            throw new TooManyReads();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
