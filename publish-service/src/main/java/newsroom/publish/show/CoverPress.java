package newsroom.publish.show;

/** Pictures of editions, by their titles, as JPEG. */
public interface CoverPress {

    /** 3000 pixels square, for directories of podcasts. */
    byte[] large(String title);

    /** 600 pixels square, for the tag of an episode. */
    byte[] small(String title);
}
