package org.halfpastfour.shared;

/**
 * What is only written down: nobody asks for it again in the same transaction.
 *
 * @param name a word of SQL, another one for each
 * @param statement writes all lines of a transaction, which are its one parameter: a JSON array of objects
 */
public record LastWrite(String name, String statement) implements Comparable<LastWrite> {

    @Override
    public int compareTo(LastWrite other) {
        return name.compareTo(other.name);
    }
}
