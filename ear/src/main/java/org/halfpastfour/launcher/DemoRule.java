package org.halfpastfour.launcher;

/** Invented people never join real ones, and their password, which everybody knows, never opens anything to others. */
record DemoRule(NetworkReach reach) {

    /** Refuses a start that would let others than this machine's users sign in with the demo's password. */
    void refuseForOthers(boolean demo) {
        if (demo && !reach.isThisMachineOnly()) {
            throw new StartRefused(
                    reach.what() + " would open the demo accounts, whose password everybody knows, to others;"
                            + " use a data folder made with --demo=none");
        }
    }

    /** Refuses to fill a database of real accounts, and to go on with a demo that nobody asked for. */
    void refuseMixture(DemoChoice demo, StoredAccounts.Kinds found, String url) {
        if (demo != DemoChoice.NONE && found.real() && !found.demo()) {
            throw new StartRefused(
                    "the database at " + url + " has accounts that are not of a demo; invented people are never"
                            + " added to them, so say --demo=none or choose another database");
        }
        if (demo == DemoChoice.NONE && found.demo()) {
            throw new StartRefused(
                    "the database at " + url + " was filled with a demo; say --demo=district or --demo=city,"
                            + " as it was made, or choose another database");
        }
    }
}
