package good;

enum HiddenGrade {
    FIRST,
    SECOND
}
