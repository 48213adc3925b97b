package org.halfpastfour.launcher;

/** Invented people never join real ones, and their password, which everybody knows, never opens anything to others. */
record DemoRule(Reach reach) {

    /** Refuses a start that would let others than this machine's users sign in with the demo's password. */
    void refuseForOthers(boolean demo) {
        if (demo && !reach.isThisMachineOnly()) {
            throw new Refusal(reach.what() + " would open the demo accounts, whose password everybody knows, to others;"
                    + " use a data folder made with --demo=none");
        }
    }

    /** Refuses to fill a database of real accounts, and to go on with a demo that nobody asked for. */
    void refuseMixture(Demo demo, Accounts.Kinds found, String url) {
        if (demo != Demo.NONE && found.real() && !found.demo()) {
            throw new Refusal(
                    "the database at " + url + " has accounts that are not of a demo; invented people are never"
                            + " added to them, so say --demo=none or choose another database");
        }
        if (demo == Demo.NONE && found.demo()) {
            throw new Refusal("the database at " + url + " was filled with a demo; say --demo=district or --demo=city,"
                    + " as it was made, or choose another database");
        }
    }
}
