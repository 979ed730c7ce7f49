package elsewhere;

/** Has the name of what others mean by it. */
class List {}
