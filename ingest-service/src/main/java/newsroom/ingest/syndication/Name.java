package newsroom.ingest.syndication;

/** @param local in lower case, without prefix */
record Name(Vocabulary vocabulary, String local) {

    boolean is(Vocabulary whose, String what) {
        return vocabulary == whose && local.equals(what);
    }
}
