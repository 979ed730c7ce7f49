/** An application that knows the policies, and not what they are written with. */
module app {
    requires trades;
}
