package hidden;

enum HiddenGrade {
    FIRST,
    SECOND
}
