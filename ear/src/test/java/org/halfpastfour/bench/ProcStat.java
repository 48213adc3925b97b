package org.halfpastfour.bench;

import java.util.List;

/**
 * What {@code /proc/PID/stat} says of a process. Times are in hundredths of a second of one processor, user and system together.
 *
 * @param own of its threads, those that ended too
 * @param ofEndedChildren of its children that have ended, and of theirs
 */
record ProcStat(long pid, long parent, long own, long ofEndedChildren) {

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    /** The name of the program stands second, in brackets, and may hold blanks and brackets itself. */
    static ProcStat parse(String line) {
        int begin = line.indexOf('(');
        int end = line.lastIndexOf(')');
        String[] rest = line.substring(end + 1).strip().split("\\s+");
        return new ProcStat(
                Long.parseLong(line.substring(0, begin).strip()),
                Long.parseLong(rest[PARENT]),
                Long.parseLong(rest[USER]) + Long.parseLong(rest[SYSTEM]),
                Long.parseLong(rest[CHILDREN_USER]) + Long.parseLong(rest[CHILDREN_SYSTEM]));
    }

    /** Of the first process and all that it ever started: those that are there now, and those that have ended. */
    static long ofTree(ProcStat first, List<ProcStat> descendants) {
        return first.own
                + first.ofEndedChildren
                + descendants.stream()
                        .mapToLong(each -> each.own + each.ofEndedChildren)
                        .sum();
    }
}
