package newsroom.faults.fault;

/** Something that goes wrong while stories come in. It ends with everybody back at work. */
public interface Fault {

    /** The id of the control among them, after which the judge must find something lost. */
    String CONTROL = "F0";

    /** As docs/reliability.md numbers them. */
    String id();

    /** What goes wrong, in a few words. */
    String name();

    /** How many stories come in meanwhile. */
    int stories();

    /** How many of them a second, where {@code most} may come. */
    default double perSecond(double most) {
        return most;
    }

    /**
     * Does its harm while the stories come in, and takes it back.
     *
     * @return what was done, with its figures
     */
    String strike(Scene scene);
}
