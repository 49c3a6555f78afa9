package p

type B interface /* ERROR "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)" */ { m() interface { B } }
