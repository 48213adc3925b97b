package org.halfpastfour.notice;

/** One way out of the house. Asked outside of any transaction, by several threads, and again with the same id when it failed. */
interface Channel {

    ChannelKind kind();

    /** Hands it over and waits for the answer, for seconds at most. Whatever goes wrong is an outcome, and no exception. */
    PostAnswer send(Outgoing outgoing);
}
