package newsroom.faults;

/** A program that goes in circles, for {@code TripwireTest}. */
final class Walker {

    private Walker() {}

    public static void main(String[] args) throws InterruptedException {
        while (true) {
            away();
            home();
            Thread.sleep(10);
        }
    }

    private static void away() {
        System.out.print("a");
    }

    private static void home() {
        System.out.print("h");
    }
}
