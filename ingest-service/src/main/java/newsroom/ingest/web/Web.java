package newsroom.ingest.web;

/** Asks the world over HTTP, within the limits of the question's purpose. */
public interface Web {

    /** Never throws for what the world does: trouble is an {@link Answer.Refused}. */
    Answer ask(Ask ask);
}
