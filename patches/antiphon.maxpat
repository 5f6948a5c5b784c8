{
 "patcher": {
  "fileversion": 1,
  "appversion": {
   "major": 8,
   "minor": 5,
   "revision": 0,
   "architecture": "x64",
   "modernui": 1
  },
  "classnamespace": "box",
  "rect": [
   60.0,
   100.0,
   1606.0,
   820.0
  ],
  "openinpresentation": 1,
  "bglocked": 0,
  "default_fontsize": 11.0,
  "default_fontname": "Arial",
  "editing_bgcolor": [
   0.086,
   0.094,
   0.11,
   1.0
  ],
  "locked_bgcolor": [
   0.086,
   0.094,
   0.11,
   1.0
  ],
  "boxes": [
   {
    "box": {
     "id": "obj-1",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.141,
      0.1,
      0.03,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      6.0,
      6.0,
      198.0,
      241.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-2",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Transport",
     "presentation": 1,
     "presentation_rect": [
      6.0,
      6.0,
      198.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-3",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.1,
      0.07,
      0.141,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      210.0,
      6.0,
      1390.0,
      241.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-4",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Latents",
     "presentation": 1,
     "presentation_rect": [
      210.0,
      6.0,
      1390.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-5",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.04,
      0.09,
      0.141,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      6.0,
      253.0,
      250.0,
      561.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-6",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Every voice",
     "presentation": 1,
     "presentation_rect": [
      6.0,
      253.0,
      250.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-7",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.04,
      0.11,
      0.08,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      262.0,
      253.0,
      250.0,
      561.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-8",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Voice 1",
     "presentation": 1,
     "presentation_rect": [
      262.0,
      253.0,
      250.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-9",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.04,
      0.11,
      0.08,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      518.0,
      253.0,
      250.0,
      561.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-10",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Voice 2",
     "presentation": 1,
     "presentation_rect": [
      518.0,
      253.0,
      250.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-11",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.1,
      0.07,
      0.141,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      774.0,
      253.0,
      330.0,
      561.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-12",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Moves",
     "presentation": 1,
     "presentation_rect": [
      774.0,
      253.0,
      330.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-13",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.141,
      0.06,
      0.08,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      1110.0,
      253.0,
      490.0,
      396.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-14",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.878,
      0.376,
      0.502,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Places",
     "presentation": 1,
     "presentation_rect": [
      1110.0,
      253.0,
      490.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-15",
     "maxclass": "panel",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      700.0,
      120.0,
      22.0
     ],
     "bgcolor": [
      0.03,
      0.11,
      0.125,
      1.0
     ],
     "background": 1,
     "rounded": 4,
     "mode": 0,
     "presentation": 1,
     "presentation_rect": [
      1110.0,
      655.0,
      490.0,
      159.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-16",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      0.188,
      0.69,
      0.784,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "Scenes and MIDI knobs",
     "presentation": 1,
     "presentation_rect": [
      1110.0,
      655.0,
      490.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-17",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      20.0,
      20.0,
      120.0,
      22.0
     ],
     "text": "udpsend 127.0.0.1 9000"
    }
   },
   {
    "box": {
     "id": "obj-18",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      220.0,
      20.0,
      120.0,
      22.0
     ],
     "text": "metro 20000 @active 1"
    }
   },
   {
    "box": {
     "id": "obj-19",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      400.0,
      20.0,
      120.0,
      22.0
     ],
     "text": "/subscribe 9001"
    }
   },
   {
    "box": {
     "id": "obj-20",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "play",
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport play",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport play",
       "parameter_shortname": "play",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1 starts the clock at a bar line, 0 stops it and ends every note.",
     "text": "play",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      34.0,
      90.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-21",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/play"
    }
   },
   {
    "box": {
     "id": "obj-22",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "record",
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "record",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "record",
       "parameter_shortname": "record",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: write both players to a new MIDI file in the recordings folder, 0: end it. Where no file can be written it is 0 again by itself. The log beside it, begun in the midst, is played again with other dice.",
     "text": "record",
     "presentation": 1,
     "presentation_rect": [
      108.0,
      34.0,
      90.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-23",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /record"
    }
   },
   {
    "box": {
     "id": "obj-24",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.439,
      0.132,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport tap",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport tap",
       "parameter_shortname": "tap tempo",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "A tap in the tempo wanted, a beat of the meter each: the median of the last eight intervals counts, from the second tap on. After 2 s of nothing it begins anew.",
     "text": "tap tempo",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      73.0,
      90.0,
      32.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-25",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "/transport/tap"
    }
   },
   {
    "box": {
     "id": "obj-26",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.439,
      0.132,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "record keep",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "record keep",
       "parameter_shortname": "keep last bars",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "What was that? Write the last bars, which were played already, to a new MIDI file.",
     "text": "keep last bars",
     "presentation": 1,
     "presentation_rect": [
      108.0,
      73.0,
      90.0,
      32.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-27",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "/record/keep"
    }
   },
   {
    "box": {
     "id": "obj-28",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "send clock",
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport clock",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport clock",
       "parameter_shortname": "send clock",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: send MIDI clock with start and stop to the MIDI output, for others to follow.",
     "text": "send clock",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      111.0,
      90.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-29",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/clock"
    }
   },
   {
    "box": {
     "id": "obj-30",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      120.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.439,
      0.132,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "panic",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "panic",
       "parameter_shortname": "panic: silence",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Silence everything at once. 0 is ignored, so that a button's release does nothing.",
     "text": "panic: silence",
     "presentation": 1,
     "presentation_rect": [
      108.0,
      111.0,
      90.0,
      33.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-31",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "/panic"
    }
   },
   {
    "box": {
     "id": "obj-32",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 9.0,
     "text": "tempo, bpm",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      150.0,
      186.0,
      13.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-33",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "trioncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport tempo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport tempo",
       "parameter_shortname": "tempo, bpm",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 20.0,
       "parameter_mmax": 300.0,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        120.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 2.285
      }
     },
     "hint": "Quarter notes to the minute.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      163.0,
      186.0,
      20.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-34",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/tempo"
    }
   },
   {
    "box": {
     "id": "obj-35",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "follows the beat of",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      189.0,
      186.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-36",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      120.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.878,
      0.627,
      0.188,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "transport source",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "transport source",
       "parameter_shortname": "follows the beat of",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 2,
       "parameter_enum": [
        "internal",
        "midi",
        "link"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "Whose beat it follows: its own, that of the MIDI clock at its input (with start, stop and song position), or an Ableton Link session's.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      207.0,
      186.0,
      34.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-37",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /transport/source"
    }
   },
   {
    "box": {
     "id": "obj-38",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "density",
     "presentation": 1,
     "presentation_rect": [
      216.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-39",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 1",
       "parameter_shortname": "density",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      216.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-40",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/1"
    }
   },
   {
    "box": {
     "id": "obj-41",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mean pitch",
     "presentation": 1,
     "presentation_rect": [
      285.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-42",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 2",
       "parameter_shortname": "mean pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      285.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-43",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/2"
    }
   },
   {
    "box": {
     "id": "obj-44",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "range",
     "presentation": 1,
     "presentation_rect": [
      354.0,
      34.0,
      64.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-45",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 3",
       "parameter_shortname": "range",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      354.0,
      52.0,
      64.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-46",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/3"
    }
   },
   {
    "box": {
     "id": "obj-47",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "syncopation",
     "presentation": 1,
     "presentation_rect": [
      424.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-48",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      120.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 4",
       "parameter_shortname": "syncopation",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      424.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-49",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      160.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/4"
    }
   },
   {
    "box": {
     "id": "obj-50",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "repetition",
     "presentation": 1,
     "presentation_rect": [
      493.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-51",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 5",
       "parameter_shortname": "repetition",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      493.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-52",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/5"
    }
   },
   {
    "box": {
     "id": "obj-53",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 1",
     "presentation": 1,
     "presentation_rect": [
      562.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-54",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 6",
       "parameter_shortname": "shape 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      562.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-55",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/6"
    }
   },
   {
    "box": {
     "id": "obj-56",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 2",
     "presentation": 1,
     "presentation_rect": [
      631.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-57",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 7",
       "parameter_shortname": "shape 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      631.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-58",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/7"
    }
   },
   {
    "box": {
     "id": "obj-59",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 3",
     "presentation": 1,
     "presentation_rect": [
      700.0,
      34.0,
      64.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-60",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 8",
       "parameter_shortname": "shape 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      700.0,
      52.0,
      64.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-61",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/8"
    }
   },
   {
    "box": {
     "id": "obj-62",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 4",
     "presentation": 1,
     "presentation_rect": [
      770.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-63",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 9",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 9",
       "parameter_shortname": "shape 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      770.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-64",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/9"
    }
   },
   {
    "box": {
     "id": "obj-65",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 5",
     "presentation": 1,
     "presentation_rect": [
      839.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-66",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 10",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 10",
       "parameter_shortname": "shape 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      839.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-67",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/10"
    }
   },
   {
    "box": {
     "id": "obj-68",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 6",
     "presentation": 1,
     "presentation_rect": [
      908.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-69",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 11",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 11",
       "parameter_shortname": "shape 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      908.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-70",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/11"
    }
   },
   {
    "box": {
     "id": "obj-71",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 7",
     "presentation": 1,
     "presentation_rect": [
      977.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-72",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 12",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 12",
       "parameter_shortname": "shape 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      977.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-73",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/12"
    }
   },
   {
    "box": {
     "id": "obj-74",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 8",
     "presentation": 1,
     "presentation_rect": [
      1046.0,
      34.0,
      64.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-75",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 13",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 13",
       "parameter_shortname": "shape 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1046.0,
      52.0,
      64.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-76",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/13"
    }
   },
   {
    "box": {
     "id": "obj-77",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 9",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-78",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 14",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 14",
       "parameter_shortname": "shape 9",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-79",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/14"
    }
   },
   {
    "box": {
     "id": "obj-80",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 10",
     "presentation": 1,
     "presentation_rect": [
      1185.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-81",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 15",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 15",
       "parameter_shortname": "shape 10",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1185.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-82",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/15"
    }
   },
   {
    "box": {
     "id": "obj-83",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 11",
     "presentation": 1,
     "presentation_rect": [
      1254.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-84",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      280.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 16",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 16",
       "parameter_shortname": "shape 11",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1254.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-85",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      320.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/16"
    }
   },
   {
    "box": {
     "id": "obj-86",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 12",
     "presentation": 1,
     "presentation_rect": [
      1323.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-87",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 17",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 17",
       "parameter_shortname": "shape 12",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1323.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-88",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/17"
    }
   },
   {
    "box": {
     "id": "obj-89",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 13",
     "presentation": 1,
     "presentation_rect": [
      1392.0,
      34.0,
      64.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-90",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 18",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 18",
       "parameter_shortname": "shape 13",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1392.0,
      52.0,
      64.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-91",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/18"
    }
   },
   {
    "box": {
     "id": "obj-92",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 14",
     "presentation": 1,
     "presentation_rect": [
      1462.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-93",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 19",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 19",
       "parameter_shortname": "shape 14",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1462.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-94",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/19"
    }
   },
   {
    "box": {
     "id": "obj-95",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "shape 15",
     "presentation": 1,
     "presentation_rect": [
      1531.0,
      34.0,
      63.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-96",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 0,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent 20",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent 20",
       "parameter_shortname": "shape 15",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "One dimension of the latent space: 0.5 is the mean of what the model learned, 0 and 1 are three deviations off. Heard where /latent/lands says.",
     "presentation": 1,
     "presentation_rect": [
      1531.0,
      52.0,
      63.0,
      189.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-97",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/20"
    }
   },
   {
    "box": {
     "id": "obj-98",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      440.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "plays",
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam enable",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam enable",
       "parameter_shortname": "plays",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1: the voice plays; 0: it is silent and its note ends.",
     "text": "plays",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      281.0,
      116.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-99",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/enable"
    }
   },
   {
    "box": {
     "id": "obj-100",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      440.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "solo",
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam solo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam solo",
       "parameter_shortname": "solo",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: while any voice is solo, only those that are play; the others' notes end.",
     "text": "solo",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      281.0,
      116.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-101",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/solo"
    }
   },
   {
    "box": {
     "id": "obj-102",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mode",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      323.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-103",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      440.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam mode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam mode",
       "parameter_shortname": "mode",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "answer",
        "duet",
        "solo",
        "harmonise"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "How the voice plays with you.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      341.0,
      238.0,
      41.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-104",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/mode"
    }
   },
   {
    "box": {
     "id": "obj-105",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "model",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      388.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-106",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      440.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 2,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "model select",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "model select",
       "parameter_shortname": "model",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 4,
       "parameter_enum": [
        "chord-lstm",
        "folk-ae",
        "folk-vae",
        "melody-lstm",
        "morph"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        3
       ]
      }
     },
     "hint": "The model that the voice plays, by name; it is loaded while the old one plays on, and takes over at a bar line.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      406.0,
      238.0,
      40.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-107",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /model/select"
    }
   },
   {
    "box": {
     "id": "obj-108",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "level",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      452.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-109",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam level",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam level",
       "parameter_shortname": "level",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How loud: the velocity of each note of the voice times this. 0: unheard.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      466.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-110",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/level"
    }
   },
   {
    "box": {
     "id": "obj-111",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "octaves",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      452.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-112",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam register",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam register",
       "parameter_shortname": "octaves",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far the voice plays above or below where it would.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      466.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-113",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/register"
    }
   },
   {
    "box": {
     "id": "obj-114",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "temperature: bolder",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      495.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-115",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam temperature",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam temperature",
       "parameter_shortname": "temperature: bolder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.8
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0: always the likeliest note; 1: as the model learned; above: bolder.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      509.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-116",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/temperature"
    }
   },
   {
    "box": {
     "id": "obj-117",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "density: more notes",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      495.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-118",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      440.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam density",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam density",
       "parameter_shortname": "density: more notes",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0.5: as many notes as the model would play.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      509.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-119",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      480.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/density"
    }
   },
   {
    "box": {
     "id": "obj-120",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "hears the notes of",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      537.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-121",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      600.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam hears",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam hears",
       "parameter_shortname": "hears the notes of",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 2,
       "parameter_enum": [
        "performer",
        "voices",
        "all"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "Whose notes the voice goes on from, beside its own: yours, the other voices', or all.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      555.0,
      238.0,
      41.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-122",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/hears"
    }
   },
   {
    "box": {
     "id": "obj-123",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "closeness: to you",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      602.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-124",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam closeness",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam closeness",
       "parameter_shortname": "closeness: to you",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much of your phrase an answer takes up: 0: it goes its own way, 1: nearly a copy.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      616.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-125",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/closeness"
    }
   },
   {
    "box": {
     "id": "obj-126",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "cadence: closed ends",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      602.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-127",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam cadence",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam cadence",
       "parameter_shortname": "cadence: closed ends",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.9
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How often an answer closes: with a longer note of the key's triad. 0: open ends.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      616.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-128",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/cadence"
    }
   },
   {
    "box": {
     "id": "obj-129",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "top p: wilder",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      644.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-130",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam top_p",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam top_p",
       "parameter_shortname": "top p: wilder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.95
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "Choose only among the likeliest notes that share this much of the probability.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      658.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-131",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/top_p"
    }
   },
   {
    "box": {
     "id": "obj-132",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "lean: follows",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      644.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-133",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam lean",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam lean",
       "parameter_shortname": "lean: follows",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much a melody follows the phrase of a decoder voice, so that its latents steer it.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      658.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-134",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/lean"
    }
   },
   {
    "box": {
     "id": "obj-135",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "lowest pitch",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      687.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-136",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam lowest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam lowest",
       "parameter_shortname": "lowest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The lowest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      701.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-137",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/lowest"
    }
   },
   {
    "box": {
     "id": "obj-138",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "highest pitch",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      687.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-139",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam highest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam highest",
       "parameter_shortname": "highest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        127
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The highest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      701.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-140",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/highest"
    }
   },
   {
    "box": {
     "id": "obj-141",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "MIDI channel",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      729.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-142",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam channel",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam channel",
       "parameter_shortname": "MIDI channel",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 1,
       "parameter_mmax": 16,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The MIDI channel the voice plays on.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      743.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-143",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/channel"
    }
   },
   {
    "box": {
     "id": "obj-144",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "decoder voice",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      729.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-145",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      600.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam lean_on",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam lean_on",
       "parameter_shortname": "decoder voice",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 8,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The number of the decoder voice to lean on; 0: the first there is.",
     "presentation": 1,
     "presentation_rect": [
      134.0,
      743.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-146",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/lean_on"
    }
   },
   {
    "box": {
     "id": "obj-147",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "scale: auto is the key it hears",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      772.0,
      238.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-148",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      600.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.565,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "jam scale",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "jam scale",
       "parameter_shortname": "scale: auto is the key it hears",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "auto"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "The notes allowed: off, auto (those of the key it hears), or a scale such as D dorian.",
     "presentation": 1,
     "presentation_rect": [
      12.0,
      786.0,
      238.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-149",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /jam/scale"
    }
   },
   {
    "box": {
     "id": "obj-150",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      600.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "plays",
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 enable",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 enable",
       "parameter_shortname": "plays",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1: the voice plays; 0: it is silent and its note ends.",
     "text": "plays",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      281.0,
      116.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-151",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/enable"
    }
   },
   {
    "box": {
     "id": "obj-152",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      600.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "solo",
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 solo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 solo",
       "parameter_shortname": "solo",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: while any voice is solo, only those that are play; the others' notes end.",
     "text": "solo",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      281.0,
      116.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-153",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      640.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/solo"
    }
   },
   {
    "box": {
     "id": "obj-154",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mode",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      323.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-155",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      760.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 mode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 mode",
       "parameter_shortname": "mode",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "answer",
        "duet",
        "solo",
        "harmonise"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "How the voice plays with you.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      341.0,
      238.0,
      41.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-156",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/mode"
    }
   },
   {
    "box": {
     "id": "obj-157",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "model",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      388.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-158",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      760.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 2,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 model",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 model",
       "parameter_shortname": "model",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 4,
       "parameter_enum": [
        "chord-lstm",
        "folk-ae",
        "folk-vae",
        "melody-lstm",
        "morph"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        3
       ]
      }
     },
     "hint": "The model that the voice plays, by name; it is loaded while the old one plays on, and takes over at a bar line.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      406.0,
      238.0,
      40.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-159",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/model"
    }
   },
   {
    "box": {
     "id": "obj-160",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "level",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      452.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-161",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 level",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 level",
       "parameter_shortname": "level",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How loud: the velocity of each note of the voice times this. 0: unheard.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      466.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-162",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/level"
    }
   },
   {
    "box": {
     "id": "obj-163",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "octaves",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      452.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-164",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 register",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 register",
       "parameter_shortname": "octaves",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far the voice plays above or below where it would.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      466.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-165",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/register"
    }
   },
   {
    "box": {
     "id": "obj-166",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "temperature: bolder",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      495.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-167",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 temperature",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 temperature",
       "parameter_shortname": "temperature: bolder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.8
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0: always the likeliest note; 1: as the model learned; above: bolder.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      509.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-168",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/temperature"
    }
   },
   {
    "box": {
     "id": "obj-169",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "density: more notes",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      495.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-170",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 density",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 density",
       "parameter_shortname": "density: more notes",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0.5: as many notes as the model would play.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      509.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-171",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/density"
    }
   },
   {
    "box": {
     "id": "obj-172",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "hears the notes of",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      537.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-173",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      760.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 hears",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 hears",
       "parameter_shortname": "hears the notes of",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 2,
       "parameter_enum": [
        "performer",
        "voices",
        "all"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "Whose notes the voice goes on from, beside its own: yours, the other voices', or all.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      555.0,
      238.0,
      41.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-174",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/hears"
    }
   },
   {
    "box": {
     "id": "obj-175",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "closeness: to you",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      602.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-176",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 closeness",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 closeness",
       "parameter_shortname": "closeness: to you",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much of your phrase an answer takes up: 0: it goes its own way, 1: nearly a copy.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      616.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-177",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/closeness"
    }
   },
   {
    "box": {
     "id": "obj-178",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "cadence: closed ends",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      602.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-179",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 cadence",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 cadence",
       "parameter_shortname": "cadence: closed ends",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.9
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How often an answer closes: with a longer note of the key's triad. 0: open ends.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      616.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-180",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/cadence"
    }
   },
   {
    "box": {
     "id": "obj-181",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "top p: wilder",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      644.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-182",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 top_p",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 top_p",
       "parameter_shortname": "top p: wilder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.95
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "Choose only among the likeliest notes that share this much of the probability.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      658.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-183",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/top_p"
    }
   },
   {
    "box": {
     "id": "obj-184",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "lean: follows",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      644.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-185",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 lean",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 lean",
       "parameter_shortname": "lean: follows",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much a melody follows the phrase of a decoder voice, so that its latents steer it.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      658.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-186",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/lean"
    }
   },
   {
    "box": {
     "id": "obj-187",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "lowest pitch",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      687.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-188",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      760.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 lowest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 lowest",
       "parameter_shortname": "lowest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The lowest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      701.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-189",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/lowest"
    }
   },
   {
    "box": {
     "id": "obj-190",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "highest pitch",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      687.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-191",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 highest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 highest",
       "parameter_shortname": "highest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        127
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The highest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      701.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-192",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/highest"
    }
   },
   {
    "box": {
     "id": "obj-193",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "MIDI channel",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      729.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-194",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 channel",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 channel",
       "parameter_shortname": "MIDI channel",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 1,
       "parameter_mmax": 16,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The MIDI channel the voice plays on.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      743.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-195",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/channel"
    }
   },
   {
    "box": {
     "id": "obj-196",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "decoder voice",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      729.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-197",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 lean_on",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 lean_on",
       "parameter_shortname": "decoder voice",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 8,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The number of the decoder voice to lean on; 0: the first there is.",
     "presentation": 1,
     "presentation_rect": [
      390.0,
      743.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-198",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/lean_on"
    }
   },
   {
    "box": {
     "id": "obj-199",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "scale: auto is the key it hears",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      772.0,
      238.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-200",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      920.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 1 scale",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 1 scale",
       "parameter_shortname": "scale: auto is the key it hears",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "auto"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "The notes allowed: off, auto (those of the key it hears), or a scale such as D dorian.",
     "presentation": 1,
     "presentation_rect": [
      268.0,
      786.0,
      238.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-201",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/1/scale"
    }
   },
   {
    "box": {
     "id": "obj-202",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      920.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "plays",
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 enable",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 enable",
       "parameter_shortname": "plays",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ]
      }
     },
     "hint": "1: the voice plays; 0: it is silent and its note ends.",
     "text": "plays",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      281.0,
      116.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-203",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/enable"
    }
   },
   {
    "box": {
     "id": "obj-204",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      920.0,
      120.0,
      22.0
     ],
     "mode": 1,
     "texton": "solo",
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 solo",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 solo",
       "parameter_shortname": "solo",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "1: while any voice is solo, only those that are play; the others' notes end.",
     "text": "solo",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      281.0,
      116.0,
      36.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-205",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/solo"
    }
   },
   {
    "box": {
     "id": "obj-206",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "mode",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      323.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-207",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      920.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 mode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 mode",
       "parameter_shortname": "mode",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "answer",
        "duet",
        "solo",
        "harmonise"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "How the voice plays with you.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      341.0,
      238.0,
      41.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-208",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/mode"
    }
   },
   {
    "box": {
     "id": "obj-209",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "model",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      388.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-210",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      920.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 2,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 model",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 model",
       "parameter_shortname": "model",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 4,
       "parameter_enum": [
        "chord-lstm",
        "folk-ae",
        "folk-vae",
        "melody-lstm",
        "morph"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        3
       ]
      }
     },
     "hint": "The model that the voice plays, by name; it is loaded while the old one plays on, and takes over at a bar line.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      406.0,
      238.0,
      40.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-211",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/model"
    }
   },
   {
    "box": {
     "id": "obj-212",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "level",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      452.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-213",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 level",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 level",
       "parameter_shortname": "level",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How loud: the velocity of each note of the voice times this. 0: unheard.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      466.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-214",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/level"
    }
   },
   {
    "box": {
     "id": "obj-215",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "octaves",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      452.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-216",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 register",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 register",
       "parameter_shortname": "octaves",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": -3,
       "parameter_mmax": 3,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far the voice plays above or below where it would.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      466.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-217",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/register"
    }
   },
   {
    "box": {
     "id": "obj-218",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "temperature: bolder",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      495.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-219",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 temperature",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 temperature",
       "parameter_shortname": "temperature: bolder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.8
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0: always the likeliest note; 1: as the model learned; above: bolder.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      509.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-220",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/temperature"
    }
   },
   {
    "box": {
     "id": "obj-221",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "density: more notes",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      495.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-222",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      920.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 density",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 density",
       "parameter_shortname": "density: more notes",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "0.5: as many notes as the model would play.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      509.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-223",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/density"
    }
   },
   {
    "box": {
     "id": "obj-224",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "hears the notes of",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      537.0,
      238.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-225",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      1080.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 hears",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 hears",
       "parameter_shortname": "hears the notes of",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 2,
       "parameter_enum": [
        "performer",
        "voices",
        "all"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "Whose notes the voice goes on from, beside its own: yours, the other voices', or all.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      555.0,
      238.0,
      41.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-226",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/hears"
    }
   },
   {
    "box": {
     "id": "obj-227",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "closeness: to you",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      602.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-228",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 closeness",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 closeness",
       "parameter_shortname": "closeness: to you",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.5
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much of your phrase an answer takes up: 0: it goes its own way, 1: nearly a copy.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      616.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-229",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/closeness"
    }
   },
   {
    "box": {
     "id": "obj-230",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "cadence: closed ends",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      602.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-231",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 cadence",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 cadence",
       "parameter_shortname": "cadence: closed ends",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.9
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How often an answer closes: with a longer note of the key's triad. 0: open ends.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      616.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-232",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/cadence"
    }
   },
   {
    "box": {
     "id": "obj-233",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "top p: wilder",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      644.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-234",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 top_p",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 top_p",
       "parameter_shortname": "top p: wilder",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.95
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "Choose only among the likeliest notes that share this much of the probability.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      658.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-235",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/top_p"
    }
   },
   {
    "box": {
     "id": "obj-236",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "lean: follows",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      644.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-237",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 lean",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 lean",
       "parameter_shortname": "lean: follows",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 1,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How much a melody follows the phrase of a decoder voice, so that its latents steer it.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      658.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-238",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/lean"
    }
   },
   {
    "box": {
     "id": "obj-239",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "lowest pitch",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      687.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-240",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 lowest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 lowest",
       "parameter_shortname": "lowest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The lowest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      701.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-241",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/lowest"
    }
   },
   {
    "box": {
     "id": "obj-242",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "highest pitch",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      687.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-243",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 highest",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 highest",
       "parameter_shortname": "highest pitch",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 127,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        127
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The highest note the voice may play.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      701.0,
      116.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-244",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/highest"
    }
   },
   {
    "box": {
     "id": "obj-245",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "MIDI channel",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      729.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-246",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 channel",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 channel",
       "parameter_shortname": "MIDI channel",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 1,
       "parameter_mmax": 16,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        1
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The MIDI channel the voice plays on.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      743.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-247",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/channel"
    }
   },
   {
    "box": {
     "id": "obj-248",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "decoder voice",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      729.0,
      116.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-249",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      1080.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "trioncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 lean_on",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 lean_on",
       "parameter_shortname": "decoder voice",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 1,
       "parameter_mmin": 0,
       "parameter_mmax": 8,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "The number of the decoder voice to lean on; 0: the first there is.",
     "presentation": 1,
     "presentation_rect": [
      646.0,
      743.0,
      116.0,
      23.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-250",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/lean_on"
    }
   },
   {
    "box": {
     "id": "obj-251",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "scale: auto is the key it hears",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      772.0,
      238.0,
      14.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-252",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      1080.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.251,
      0.69,
      0.502,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "voice 2 scale",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "voice 2 scale",
       "parameter_shortname": "scale: auto is the key it hears",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "auto"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "The notes allowed: off, auto (those of the key it hears), or a scale such as D dorian.",
     "presentation": 1,
     "presentation_rect": [
      524.0,
      786.0,
      238.0,
      22.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-253",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "prepend /voice/2/scale"
    }
   },
   {
    "box": {
     "id": "obj-254",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      1080.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.439,
      0.307,
      0.615,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent reset",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent reset",
       "parameter_shortname": "to the mean",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Back to the mean of every latent.",
     "text": "to the mean",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      281.0,
      102.0,
      127.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-255",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "/latent/reset"
    }
   },
   {
    "box": {
     "id": "obj-256",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      1080.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.439,
      0.307,
      0.615,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent random",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent random",
       "parameter_shortname": "a new place",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Some other place; 1: as far off as the training data lie, 0: the mean.",
     "text": "a new place",
     "presentation": 1,
     "presentation_rect": [
      888.0,
      281.0,
      102.0,
      127.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-257",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      1120.0,
      120.0,
      22.0
     ],
     "text": "/latent/random"
    }
   },
   {
    "box": {
     "id": "obj-258",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      1240.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.439,
      0.307,
      0.615,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent encode",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent encode",
       "parameter_shortname": "what I played",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Start from what you played last: the place where the model hears that phrase.",
     "text": "what I played",
     "presentation": 1,
     "presentation_rect": [
      996.0,
      281.0,
      102.0,
      127.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-259",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "/latent/encode"
    }
   },
   {
    "box": {
     "id": "obj-260",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "a move is heard at the next",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      414.0,
      318.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-261",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      1240.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent lands",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent lands",
       "parameter_shortname": "a move is heard at the next",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 3,
       "parameter_enum": [
        "step",
        "beat",
        "bar",
        "phrase"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "When a move through the latent space is heard: at the next step, beat, bar or phrase.",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      432.0,
      318.0,
      109.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-262",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/lands"
    }
   },
   {
    "box": {
     "id": "obj-263",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "slew: takes so many",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      547.0,
      156.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-264",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent slew",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent slew",
       "parameter_shortname": "slew: takes so many",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 64,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How long the way to a new place takes, in beats or seconds; 0: none.",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      565.0,
      156.0,
      110.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-265",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/slew"
    }
   },
   {
    "box": {
     "id": "obj-266",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "counted in",
     "presentation": 1,
     "presentation_rect": [
      942.0,
      547.0,
      156.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-267",
     "maxclass": "live.tab",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      1240.0,
      120.0,
      22.0
     ],
     "num_lines_presentation": 1,
     "spacing_x": 2.0,
     "activebgoncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent slew unit",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent slew unit",
       "parameter_shortname": "counted in",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "beats",
        "seconds"
       ],
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0
       ]
      }
     },
     "hint": "What /latent/slew counts.",
     "presentation": 1,
     "presentation_rect": [
      942.0,
      565.0,
      156.0,
      110.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-268",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/slew/unit"
    }
   },
   {
    "box": {
     "id": "obj-269",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "drift: strays so far",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      681.0,
      156.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-270",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent drift",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent drift",
       "parameter_shortname": "drift: strays so far",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0,
       "parameter_mmax": 2,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.0
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 1.0
      }
     },
     "hint": "How far the voice strays from its place by itself.",
     "presentation": 1,
     "presentation_rect": [
      780.0,
      699.0,
      156.0,
      109.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-271",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/drift"
    }
   },
   {
    "box": {
     "id": "obj-272",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "so fast",
     "presentation": 1,
     "presentation_rect": [
      942.0,
      681.0,
      156.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-273",
     "maxclass": "live.slider",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      1240.0,
      120.0,
      22.0
     ],
     "orientation": 1,
     "showname": 0,
     "slidercolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "trioncolor": [
      0.627,
      0.439,
      0.878,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "latent drift rate",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "latent drift rate",
       "parameter_shortname": "so fast",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 0,
       "parameter_mmin": 0.01,
       "parameter_mmax": 4,
       "parameter_initial_enable": 1,
       "parameter_initial": [
        0.25
       ],
       "parameter_unitstyle": 1,
       "parameter_exponent": 4.392
      }
     },
     "hint": "How fast it strays.",
     "presentation": 1,
     "presentation_rect": [
      942.0,
      699.0,
      156.0,
      109.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-274",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "prepend /latent/drift/rate"
    }
   },
   {
    "box": {
     "id": "obj-275",
     "maxclass": "comment",
     "numinlets": 1,
     "numoutlets": 0,
     "outlettype": [],
     "patching_rect": [
      160.0,
      700.0,
      120.0,
      22.0
     ],
     "textcolor": [
      1.0,
      1.0,
      1.0,
      1.0
     ],
     "textjustification": 1,
     "fontsize": 11.0,
     "text": "morph among places 1 2 / 3 4",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      281.0,
      478.0,
      18.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-276",
     "maxclass": "pictslider",
     "numinlets": 2,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      1240.0,
      120.0,
      22.0
     ],
     "hint": "Go among four places: x from the first to the second, y from these to the third and fourth. What is empty counts as the mean.",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      299.0,
      478.0,
      192.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-277",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "expr $f1 / 127."
    }
   },
   {
    "box": {
     "id": "obj-278",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1320.0,
      120.0,
      22.0
     ],
     "text": "expr 1. - $f1 / 127."
    }
   },
   {
    "box": {
     "id": "obj-279",
     "maxclass": "newobj",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1360.0,
      120.0,
      22.0
     ],
     "text": "pak 0. 0."
    }
   },
   {
    "box": {
     "id": "obj-280",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      865.0,
      1360.0,
      120.0,
      22.0
     ],
     "text": "prepend /place/morph"
    }
   },
   {
    "box": {
     "id": "obj-281",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      1240.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 1",
       "parameter_shortname": "keep 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 1",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      497.0,
      54.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-282",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "/place/store 1"
    }
   },
   {
    "box": {
     "id": "obj-283",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      1240.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 2",
       "parameter_shortname": "keep 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 2",
     "presentation": 1,
     "presentation_rect": [
      1176.0,
      497.0,
      55.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-284",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "/place/store 2"
    }
   },
   {
    "box": {
     "id": "obj-285",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      1240.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 3",
       "parameter_shortname": "keep 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 3",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      497.0,
      55.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-286",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "/place/store 3"
    }
   },
   {
    "box": {
     "id": "obj-287",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      1240.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 4",
       "parameter_shortname": "keep 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 4",
     "presentation": 1,
     "presentation_rect": [
      1298.0,
      497.0,
      54.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-288",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "/place/store 4"
    }
   },
   {
    "box": {
     "id": "obj-289",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      1240.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 5",
       "parameter_shortname": "keep 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 5",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      497.0,
      54.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-290",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      1280.0,
      120.0,
      22.0
     ],
     "text": "/place/store 5"
    }
   },
   {
    "box": {
     "id": "obj-291",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 6",
       "parameter_shortname": "keep 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 6",
     "presentation": 1,
     "presentation_rect": [
      1418.0,
      497.0,
      55.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-292",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/place/store 6"
    }
   },
   {
    "box": {
     "id": "obj-293",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 7",
       "parameter_shortname": "keep 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 7",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      497.0,
      55.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-294",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/place/store 7"
    }
   },
   {
    "box": {
     "id": "obj-295",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place store 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place store 8",
       "parameter_shortname": "keep 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep where the voice should be as a place.",
     "text": "keep 8",
     "presentation": 1,
     "presentation_rect": [
      1540.0,
      497.0,
      54.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-296",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/place/store 8"
    }
   },
   {
    "box": {
     "id": "obj-297",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 1",
       "parameter_shortname": "go 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 1",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      573.0,
      54.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-298",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 1"
    }
   },
   {
    "box": {
     "id": "obj-299",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 2",
       "parameter_shortname": "go 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 2",
     "presentation": 1,
     "presentation_rect": [
      1176.0,
      573.0,
      55.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-300",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 2"
    }
   },
   {
    "box": {
     "id": "obj-301",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 3",
       "parameter_shortname": "go 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 3",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      573.0,
      55.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-302",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 3"
    }
   },
   {
    "box": {
     "id": "obj-303",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 4",
       "parameter_shortname": "go 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 4",
     "presentation": 1,
     "presentation_rect": [
      1298.0,
      573.0,
      54.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-304",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 4"
    }
   },
   {
    "box": {
     "id": "obj-305",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 5",
       "parameter_shortname": "go 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 5",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      573.0,
      54.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-306",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 5"
    }
   },
   {
    "box": {
     "id": "obj-307",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 6",
       "parameter_shortname": "go 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 6",
     "presentation": 1,
     "presentation_rect": [
      1418.0,
      573.0,
      55.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-308",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 6"
    }
   },
   {
    "box": {
     "id": "obj-309",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 7",
       "parameter_shortname": "go 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 7",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      573.0,
      55.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-310",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 7"
    }
   },
   {
    "box": {
     "id": "obj-311",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.615,
      0.264,
      0.351,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "place recall 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "place recall 8",
       "parameter_shortname": "go 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a place that was kept.",
     "text": "go 8",
     "presentation": 1,
     "presentation_rect": [
      1540.0,
      573.0,
      54.0,
      70.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-312",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/place/recall 8"
    }
   },
   {
    "box": {
     "id": "obj-313",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      1400.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 1",
       "parameter_shortname": "keep 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 1",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      683.0,
      54.0,
      38.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-314",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      1440.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 1"
    }
   },
   {
    "box": {
     "id": "obj-315",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 2",
       "parameter_shortname": "keep 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 2",
     "presentation": 1,
     "presentation_rect": [
      1176.0,
      683.0,
      55.0,
      38.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-316",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 2"
    }
   },
   {
    "box": {
     "id": "obj-317",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 3",
       "parameter_shortname": "keep 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 3",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      683.0,
      55.0,
      38.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-318",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 3"
    }
   },
   {
    "box": {
     "id": "obj-319",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 4",
       "parameter_shortname": "keep 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 4",
     "presentation": 1,
     "presentation_rect": [
      1298.0,
      683.0,
      54.0,
      38.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-320",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 4"
    }
   },
   {
    "box": {
     "id": "obj-321",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 5",
       "parameter_shortname": "keep 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 5",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      683.0,
      54.0,
      38.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-322",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 5"
    }
   },
   {
    "box": {
     "id": "obj-323",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 6",
       "parameter_shortname": "keep 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 6",
     "presentation": 1,
     "presentation_rect": [
      1418.0,
      683.0,
      55.0,
      38.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-324",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 6"
    }
   },
   {
    "box": {
     "id": "obj-325",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      670.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 7",
       "parameter_shortname": "keep 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 7",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      683.0,
      55.0,
      38.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-326",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 7"
    }
   },
   {
    "box": {
     "id": "obj-327",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      800.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene store 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene store 8",
       "parameter_shortname": "keep 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Keep the tempo, all voices with their controls, and the places, as a scene in a file.",
     "text": "keep 8",
     "presentation": 1,
     "presentation_rect": [
      1540.0,
      683.0,
      54.0,
      38.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-328",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/store 8"
    }
   },
   {
    "box": {
     "id": "obj-329",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      930.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 1",
       "parameter_shortname": "go 1",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 1",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      727.0,
      54.0,
      37.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-330",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 1"
    }
   },
   {
    "box": {
     "id": "obj-331",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1060.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 2",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 2",
       "parameter_shortname": "go 2",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 2",
     "presentation": 1,
     "presentation_rect": [
      1176.0,
      727.0,
      55.0,
      37.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-332",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 2"
    }
   },
   {
    "box": {
     "id": "obj-333",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1190.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 3",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 3",
       "parameter_shortname": "go 3",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 3",
     "presentation": 1,
     "presentation_rect": [
      1237.0,
      727.0,
      55.0,
      37.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-334",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 3"
    }
   },
   {
    "box": {
     "id": "obj-335",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1320.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 4",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 4",
       "parameter_shortname": "go 4",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 4",
     "presentation": 1,
     "presentation_rect": [
      1298.0,
      727.0,
      54.0,
      37.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-336",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 4"
    }
   },
   {
    "box": {
     "id": "obj-337",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      1450.0,
      1560.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 5",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 5",
       "parameter_shortname": "go 5",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 5",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      727.0,
      54.0,
      37.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-338",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      1600.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 5"
    }
   },
   {
    "box": {
     "id": "obj-339",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 6",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 6",
       "parameter_shortname": "go 6",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 6",
     "presentation": 1,
     "presentation_rect": [
      1418.0,
      727.0,
      55.0,
      37.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-340",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 6"
    }
   },
   {
    "box": {
     "id": "obj-341",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      150.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 7",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 7",
       "parameter_shortname": "go 7",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 7",
     "presentation": 1,
     "presentation_rect": [
      1479.0,
      727.0,
      55.0,
      37.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-342",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 7"
    }
   },
   {
    "box": {
     "id": "obj-343",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      280.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "scene recall 8",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "scene recall 8",
       "parameter_shortname": "go 8",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "Go to a scene at the next bar line. What has values in between takes so many beats from there. A MIDI program change recalls the scene of its number.",
     "text": "go 8",
     "presentation": 1,
     "presentation_rect": [
      1540.0,
      727.0,
      54.0,
      37.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-344",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/scene/recall 8"
    }
   },
   {
    "box": {
     "id": "obj-345",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      410.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "learn touch",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "learn touch",
       "parameter_shortname": "learn: touch, then move a knob",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "As /learn, for the control that a controller touches next: the instrument answers /learn/touched with its address, and that touch moves nothing.",
     "text": "learn: touch, then move a knob",
     "presentation": 1,
     "presentation_rect": [
      1116.0,
      770.0,
      236.0,
      38.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-346",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/learn/touch"
    }
   },
   {
    "box": {
     "id": "obj-347",
     "maxclass": "live.text",
     "numinlets": 1,
     "numoutlets": 2,
     "outlettype": [
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      1720.0,
      120.0,
      22.0
     ],
     "mode": 0,
     "activebgcolor": [
      0.132,
      0.483,
      0.549,
      1.0
     ],
     "parameter_enable": 1,
     "varname": "learn touch 1",
     "saved_attribute_attributes": {
      "valueof": {
       "parameter_longname": "learn touch 1",
       "parameter_shortname": "learn beside what it moves",
       "parameter_linknames": 1,
       "parameter_modmode": 0,
       "parameter_type": 2,
       "parameter_mmax": 1,
       "parameter_enum": [
        "off",
        "on"
       ]
      }
     },
     "hint": "As /learn, for the control that a controller touches next: the instrument answers /learn/touched with its address, and that touch moves nothing.",
     "text": "learn beside what it moves",
     "presentation": 1,
     "presentation_rect": [
      1358.0,
      770.0,
      236.0,
      38.0
     ]
    }
   },
   {
    "box": {
     "id": "obj-348",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      1760.0,
      120.0,
      22.0
     ],
     "text": "/learn/touch 1"
    }
   },
   {
    "box": {
     "id": "obj-349",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      760.0,
      120.0,
      22.0
     ],
     "text": "udpreceive 9001"
    }
   },
   {
    "box": {
     "id": "obj-350",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 105,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      20.0,
      800.0,
      120.0,
      22.0
     ],
     "text": "route /transport/play /record /transport/clock /transport/tempo /transport/source /latent/1 /latent/2 /latent/3 /latent/4 /latent/5 /latent/6 /latent/7 /latent/8 /latent/9 /latent/10 /latent/11 /latent/12 /latent/13 /latent/14 /latent/15 /latent/16 /latent/17 /latent/18 /latent/19 /latent/20 /jam/enable /jam/solo /jam/mode /model/select /jam/level /jam/register /jam/temperature /jam/density /jam/hears /jam/closeness /jam/cadence /jam/top_p /jam/lean /jam/lowest /jam/highest /jam/channel /jam/lean_on /jam/scale /voice/1/enable /voice/1/solo /voice/1/mode /voice/1/model /voice/1/level /voice/1/register /voice/1/temperature /voice/1/density /voice/1/hears /voice/1/closeness /voice/1/cadence /voice/1/top_p /voice/1/lean /voice/1/lowest /voice/1/highest /voice/1/channel /voice/1/lean_on /voice/1/scale /voice/2/enable /voice/2/solo /voice/2/mode /voice/2/model /voice/2/level /voice/2/register /voice/2/temperature /voice/2/density /voice/2/hears /voice/2/closeness /voice/2/cadence /voice/2/top_p /voice/2/lean /voice/2/lowest /voice/2/highest /voice/2/channel /voice/2/lean_on /voice/2/scale /latent/lands /latent/slew /latent/slew/unit /latent/drift /latent/drift/rate /latent/name/1 /latent/name/2 /latent/name/3 /latent/name/4 /latent/name/5 /latent/name/6 /latent/name/7 /latent/name/8 /latent/name/9 /latent/name/10 /latent/name/11 /latent/name/12 /latent/name/13 /latent/name/14 /latent/name/15 /latent/name/16 /latent/name/17 /latent/name/18 /latent/name/19 /latent/name/20"
    }
   },
   {
    "box": {
     "id": "obj-351",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10940.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-352",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11070.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-353",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11200.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-354",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11330.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-355",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11460.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-356",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11590.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-357",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11720.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-358",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11850.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-359",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      11980.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-360",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12110.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-361",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12240.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-362",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12370.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-363",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12500.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-364",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12630.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-365",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12760.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-366",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      12890.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-367",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13020.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-368",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13150.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-369",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13280.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-370",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      13410.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-371",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      20.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-372",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      150.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-373",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      280.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-374",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      410.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-375",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      540.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel internal midi link"
    }
   },
   {
    "box": {
     "id": "obj-376",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-377",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-378",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      540.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-379",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      670.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-380",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      800.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-381",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      930.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-382",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1060.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-383",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1190.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-384",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1320.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-385",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1450.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-386",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1580.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-387",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1710.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-388",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1840.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-389",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      1970.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-390",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2100.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-391",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2230.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-392",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2360.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-393",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2490.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-394",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2620.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-395",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2750.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-396",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      2880.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-397",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3010.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-398",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3140.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-399",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3270.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-400",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3400.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-401",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      3530.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel answer duet solo harmonise"
    }
   },
   {
    "box": {
     "id": "obj-402",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3530.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-403",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3530.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-404",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3530.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-405",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3530.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-406",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      3660.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel chord-lstm folk-ae folk-vae melody-lstm morph"
    }
   },
   {
    "box": {
     "id": "obj-407",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3660.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-408",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3660.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-409",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3660.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-410",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3660.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-411",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3660.0,
      1040.0,
      120.0,
      22.0
     ],
     "text": "set 4"
    }
   },
   {
    "box": {
     "id": "obj-412",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3790.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-413",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      3920.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-414",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4050.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-415",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4180.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-416",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      4310.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel performer voices all"
    }
   },
   {
    "box": {
     "id": "obj-417",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4310.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-418",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4310.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-419",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4310.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-420",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4440.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-421",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4570.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-422",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4700.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-423",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4830.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-424",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      4960.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-425",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5090.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-426",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5220.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-427",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5350.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-428",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      5480.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel off auto"
    }
   },
   {
    "box": {
     "id": "obj-429",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5480.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-430",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5480.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-431",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5610.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-432",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5740.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-433",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      5870.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel answer duet solo harmonise"
    }
   },
   {
    "box": {
     "id": "obj-434",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5870.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-435",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5870.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-436",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5870.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-437",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      5870.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-438",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      6000.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel chord-lstm folk-ae folk-vae melody-lstm morph"
    }
   },
   {
    "box": {
     "id": "obj-439",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6000.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-440",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6000.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-441",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6000.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-442",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6000.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-443",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6000.0,
      1040.0,
      120.0,
      22.0
     ],
     "text": "set 4"
    }
   },
   {
    "box": {
     "id": "obj-444",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6130.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-445",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6260.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-446",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6390.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-447",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6520.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-448",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      6650.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel performer voices all"
    }
   },
   {
    "box": {
     "id": "obj-449",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6650.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-450",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6650.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-451",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6650.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-452",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6780.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-453",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      6910.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-454",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7040.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-455",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7170.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-456",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7300.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-457",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7430.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-458",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7560.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-459",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7690.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-460",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      7820.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel off auto"
    }
   },
   {
    "box": {
     "id": "obj-461",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7820.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-462",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7820.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-463",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      7950.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-464",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8080.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-465",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      8210.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel answer duet solo harmonise"
    }
   },
   {
    "box": {
     "id": "obj-466",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8210.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-467",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8210.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-468",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8210.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-469",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8210.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-470",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 6,
     "outlettype": [
      "",
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      8340.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel chord-lstm folk-ae folk-vae melody-lstm morph"
    }
   },
   {
    "box": {
     "id": "obj-471",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8340.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-472",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8340.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-473",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8340.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-474",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8340.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-475",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8340.0,
      1040.0,
      120.0,
      22.0
     ],
     "text": "set 4"
    }
   },
   {
    "box": {
     "id": "obj-476",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8470.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-477",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8600.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-478",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8730.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-479",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8860.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-480",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 4,
     "outlettype": [
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      8990.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel performer voices all"
    }
   },
   {
    "box": {
     "id": "obj-481",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8990.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-482",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8990.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-483",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      8990.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-484",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9120.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-485",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9250.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-486",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9380.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-487",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9510.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-488",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9640.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-489",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9770.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-490",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      9900.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-491",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10030.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-492",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      10160.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel off auto"
    }
   },
   {
    "box": {
     "id": "obj-493",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10160.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-494",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10160.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-495",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 5,
     "outlettype": [
      "",
      "",
      "",
      "",
      ""
     ],
     "patching_rect": [
      10290.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel step beat bar phrase"
    }
   },
   {
    "box": {
     "id": "obj-496",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10290.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-497",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10290.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-498",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10290.0,
      960.0,
      120.0,
      22.0
     ],
     "text": "set 2"
    }
   },
   {
    "box": {
     "id": "obj-499",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10290.0,
      1000.0,
      120.0,
      22.0
     ],
     "text": "set 3"
    }
   },
   {
    "box": {
     "id": "obj-500",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10420.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-501",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 3,
     "outlettype": [
      "",
      "",
      ""
     ],
     "patching_rect": [
      10550.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "sel beats seconds"
    }
   },
   {
    "box": {
     "id": "obj-502",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10550.0,
      880.0,
      120.0,
      22.0
     ],
     "text": "set 0"
    }
   },
   {
    "box": {
     "id": "obj-503",
     "maxclass": "message",
     "numinlets": 2,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10550.0,
      920.0,
      120.0,
      22.0
     ],
     "text": "set 1"
    }
   },
   {
    "box": {
     "id": "obj-504",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10680.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   },
   {
    "box": {
     "id": "obj-505",
     "maxclass": "newobj",
     "numinlets": 1,
     "numoutlets": 1,
     "outlettype": [
      ""
     ],
     "patching_rect": [
      10810.0,
      840.0,
      120.0,
      22.0
     ],
     "text": "prepend set"
    }
   }
  ],
  "lines": [
   {
    "patchline": {
     "source": [
      "obj-18",
      0
     ],
     "destination": [
      "obj-19",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-19",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-20",
      0
     ],
     "destination": [
      "obj-21",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-21",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-22",
      0
     ],
     "destination": [
      "obj-23",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-23",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-24",
      0
     ],
     "destination": [
      "obj-25",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-25",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-26",
      0
     ],
     "destination": [
      "obj-27",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-27",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-28",
      0
     ],
     "destination": [
      "obj-29",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-29",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-30",
      0
     ],
     "destination": [
      "obj-31",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-31",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-33",
      0
     ],
     "destination": [
      "obj-34",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-34",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-36",
      1
     ],
     "destination": [
      "obj-37",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-37",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-39",
      0
     ],
     "destination": [
      "obj-40",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-40",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-42",
      0
     ],
     "destination": [
      "obj-43",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-43",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-45",
      0
     ],
     "destination": [
      "obj-46",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-46",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-48",
      0
     ],
     "destination": [
      "obj-49",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-49",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-51",
      0
     ],
     "destination": [
      "obj-52",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-52",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-54",
      0
     ],
     "destination": [
      "obj-55",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-55",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-57",
      0
     ],
     "destination": [
      "obj-58",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-58",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-60",
      0
     ],
     "destination": [
      "obj-61",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-61",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-63",
      0
     ],
     "destination": [
      "obj-64",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-64",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-66",
      0
     ],
     "destination": [
      "obj-67",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-67",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-69",
      0
     ],
     "destination": [
      "obj-70",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-70",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-72",
      0
     ],
     "destination": [
      "obj-73",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-73",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-75",
      0
     ],
     "destination": [
      "obj-76",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-76",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-78",
      0
     ],
     "destination": [
      "obj-79",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-79",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-81",
      0
     ],
     "destination": [
      "obj-82",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-82",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-84",
      0
     ],
     "destination": [
      "obj-85",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-85",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-87",
      0
     ],
     "destination": [
      "obj-88",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-88",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-90",
      0
     ],
     "destination": [
      "obj-91",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-91",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-93",
      0
     ],
     "destination": [
      "obj-94",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-94",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-96",
      0
     ],
     "destination": [
      "obj-97",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-97",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-98",
      0
     ],
     "destination": [
      "obj-99",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-99",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-100",
      0
     ],
     "destination": [
      "obj-101",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-101",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-103",
      1
     ],
     "destination": [
      "obj-104",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-104",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-106",
      1
     ],
     "destination": [
      "obj-107",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-107",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-109",
      0
     ],
     "destination": [
      "obj-110",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-110",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-112",
      0
     ],
     "destination": [
      "obj-113",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-113",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-115",
      0
     ],
     "destination": [
      "obj-116",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-116",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-118",
      0
     ],
     "destination": [
      "obj-119",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-119",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-121",
      1
     ],
     "destination": [
      "obj-122",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-122",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-124",
      0
     ],
     "destination": [
      "obj-125",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-125",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-127",
      0
     ],
     "destination": [
      "obj-128",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-128",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-130",
      0
     ],
     "destination": [
      "obj-131",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-131",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-133",
      0
     ],
     "destination": [
      "obj-134",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-134",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-136",
      0
     ],
     "destination": [
      "obj-137",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-137",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-139",
      0
     ],
     "destination": [
      "obj-140",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-140",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-142",
      0
     ],
     "destination": [
      "obj-143",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-143",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-145",
      0
     ],
     "destination": [
      "obj-146",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-146",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-148",
      1
     ],
     "destination": [
      "obj-149",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-149",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-150",
      0
     ],
     "destination": [
      "obj-151",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-151",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-152",
      0
     ],
     "destination": [
      "obj-153",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-153",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-155",
      1
     ],
     "destination": [
      "obj-156",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-156",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-158",
      1
     ],
     "destination": [
      "obj-159",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-159",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-161",
      0
     ],
     "destination": [
      "obj-162",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-162",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-164",
      0
     ],
     "destination": [
      "obj-165",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-165",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-167",
      0
     ],
     "destination": [
      "obj-168",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-168",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-170",
      0
     ],
     "destination": [
      "obj-171",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-171",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-173",
      1
     ],
     "destination": [
      "obj-174",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-174",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-176",
      0
     ],
     "destination": [
      "obj-177",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-177",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-179",
      0
     ],
     "destination": [
      "obj-180",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-180",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-182",
      0
     ],
     "destination": [
      "obj-183",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-183",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-185",
      0
     ],
     "destination": [
      "obj-186",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-186",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-188",
      0
     ],
     "destination": [
      "obj-189",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-189",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-191",
      0
     ],
     "destination": [
      "obj-192",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-192",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-194",
      0
     ],
     "destination": [
      "obj-195",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-195",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-197",
      0
     ],
     "destination": [
      "obj-198",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-198",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-200",
      1
     ],
     "destination": [
      "obj-201",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-201",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-202",
      0
     ],
     "destination": [
      "obj-203",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-203",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-204",
      0
     ],
     "destination": [
      "obj-205",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-205",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-207",
      1
     ],
     "destination": [
      "obj-208",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-208",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-210",
      1
     ],
     "destination": [
      "obj-211",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-211",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-213",
      0
     ],
     "destination": [
      "obj-214",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-214",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-216",
      0
     ],
     "destination": [
      "obj-217",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-217",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-219",
      0
     ],
     "destination": [
      "obj-220",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-220",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-222",
      0
     ],
     "destination": [
      "obj-223",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-223",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-225",
      1
     ],
     "destination": [
      "obj-226",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-226",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-228",
      0
     ],
     "destination": [
      "obj-229",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-229",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-231",
      0
     ],
     "destination": [
      "obj-232",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-232",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-234",
      0
     ],
     "destination": [
      "obj-235",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-235",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-237",
      0
     ],
     "destination": [
      "obj-238",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-238",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-240",
      0
     ],
     "destination": [
      "obj-241",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-241",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-243",
      0
     ],
     "destination": [
      "obj-244",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-244",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-246",
      0
     ],
     "destination": [
      "obj-247",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-247",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-249",
      0
     ],
     "destination": [
      "obj-250",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-250",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-252",
      1
     ],
     "destination": [
      "obj-253",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-253",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-254",
      0
     ],
     "destination": [
      "obj-255",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-255",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-256",
      0
     ],
     "destination": [
      "obj-257",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-257",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-258",
      0
     ],
     "destination": [
      "obj-259",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-259",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-261",
      1
     ],
     "destination": [
      "obj-262",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-262",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-264",
      0
     ],
     "destination": [
      "obj-265",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-265",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-267",
      1
     ],
     "destination": [
      "obj-268",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-268",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-270",
      0
     ],
     "destination": [
      "obj-271",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-271",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-273",
      0
     ],
     "destination": [
      "obj-274",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-274",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-276",
      0
     ],
     "destination": [
      "obj-277",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-277",
      0
     ],
     "destination": [
      "obj-279",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-276",
      1
     ],
     "destination": [
      "obj-278",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-278",
      0
     ],
     "destination": [
      "obj-279",
      1
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-279",
      0
     ],
     "destination": [
      "obj-280",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-280",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-281",
      0
     ],
     "destination": [
      "obj-282",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-282",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-283",
      0
     ],
     "destination": [
      "obj-284",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-284",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-285",
      0
     ],
     "destination": [
      "obj-286",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-286",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-287",
      0
     ],
     "destination": [
      "obj-288",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-288",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-289",
      0
     ],
     "destination": [
      "obj-290",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-290",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-291",
      0
     ],
     "destination": [
      "obj-292",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-292",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-293",
      0
     ],
     "destination": [
      "obj-294",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-294",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-295",
      0
     ],
     "destination": [
      "obj-296",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-296",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-297",
      0
     ],
     "destination": [
      "obj-298",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-298",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-299",
      0
     ],
     "destination": [
      "obj-300",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-300",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-301",
      0
     ],
     "destination": [
      "obj-302",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-302",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-303",
      0
     ],
     "destination": [
      "obj-304",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-304",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-305",
      0
     ],
     "destination": [
      "obj-306",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-306",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-307",
      0
     ],
     "destination": [
      "obj-308",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-308",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-309",
      0
     ],
     "destination": [
      "obj-310",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-310",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-311",
      0
     ],
     "destination": [
      "obj-312",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-312",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-313",
      0
     ],
     "destination": [
      "obj-314",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-314",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-315",
      0
     ],
     "destination": [
      "obj-316",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-316",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-317",
      0
     ],
     "destination": [
      "obj-318",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-318",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-319",
      0
     ],
     "destination": [
      "obj-320",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-320",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-321",
      0
     ],
     "destination": [
      "obj-322",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-322",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-323",
      0
     ],
     "destination": [
      "obj-324",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-324",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-325",
      0
     ],
     "destination": [
      "obj-326",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-326",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-327",
      0
     ],
     "destination": [
      "obj-328",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-328",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-329",
      0
     ],
     "destination": [
      "obj-330",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-330",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-331",
      0
     ],
     "destination": [
      "obj-332",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-332",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-333",
      0
     ],
     "destination": [
      "obj-334",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-334",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-335",
      0
     ],
     "destination": [
      "obj-336",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-336",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-337",
      0
     ],
     "destination": [
      "obj-338",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-338",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-339",
      0
     ],
     "destination": [
      "obj-340",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-340",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-341",
      0
     ],
     "destination": [
      "obj-342",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-342",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-343",
      0
     ],
     "destination": [
      "obj-344",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-344",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-345",
      0
     ],
     "destination": [
      "obj-346",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-346",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-347",
      0
     ],
     "destination": [
      "obj-348",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-348",
      0
     ],
     "destination": [
      "obj-17",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-349",
      0
     ],
     "destination": [
      "obj-350",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      84
     ],
     "destination": [
      "obj-351",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-351",
      0
     ],
     "destination": [
      "obj-38",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      85
     ],
     "destination": [
      "obj-352",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-352",
      0
     ],
     "destination": [
      "obj-41",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      86
     ],
     "destination": [
      "obj-353",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-353",
      0
     ],
     "destination": [
      "obj-44",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      87
     ],
     "destination": [
      "obj-354",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-354",
      0
     ],
     "destination": [
      "obj-47",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      88
     ],
     "destination": [
      "obj-355",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-355",
      0
     ],
     "destination": [
      "obj-50",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      89
     ],
     "destination": [
      "obj-356",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-356",
      0
     ],
     "destination": [
      "obj-53",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      90
     ],
     "destination": [
      "obj-357",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-357",
      0
     ],
     "destination": [
      "obj-56",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      91
     ],
     "destination": [
      "obj-358",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-358",
      0
     ],
     "destination": [
      "obj-59",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      92
     ],
     "destination": [
      "obj-359",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-359",
      0
     ],
     "destination": [
      "obj-62",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      93
     ],
     "destination": [
      "obj-360",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-360",
      0
     ],
     "destination": [
      "obj-65",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      94
     ],
     "destination": [
      "obj-361",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-361",
      0
     ],
     "destination": [
      "obj-68",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      95
     ],
     "destination": [
      "obj-362",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-362",
      0
     ],
     "destination": [
      "obj-71",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      96
     ],
     "destination": [
      "obj-363",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-363",
      0
     ],
     "destination": [
      "obj-74",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      97
     ],
     "destination": [
      "obj-364",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-364",
      0
     ],
     "destination": [
      "obj-77",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      98
     ],
     "destination": [
      "obj-365",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-365",
      0
     ],
     "destination": [
      "obj-80",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      99
     ],
     "destination": [
      "obj-366",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-366",
      0
     ],
     "destination": [
      "obj-83",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      100
     ],
     "destination": [
      "obj-367",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-367",
      0
     ],
     "destination": [
      "obj-86",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      101
     ],
     "destination": [
      "obj-368",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-368",
      0
     ],
     "destination": [
      "obj-89",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      102
     ],
     "destination": [
      "obj-369",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-369",
      0
     ],
     "destination": [
      "obj-92",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      103
     ],
     "destination": [
      "obj-370",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-370",
      0
     ],
     "destination": [
      "obj-95",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      0
     ],
     "destination": [
      "obj-371",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-371",
      0
     ],
     "destination": [
      "obj-20",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      1
     ],
     "destination": [
      "obj-372",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-372",
      0
     ],
     "destination": [
      "obj-22",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      2
     ],
     "destination": [
      "obj-373",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-373",
      0
     ],
     "destination": [
      "obj-28",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      3
     ],
     "destination": [
      "obj-374",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-374",
      0
     ],
     "destination": [
      "obj-33",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      4
     ],
     "destination": [
      "obj-375",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-375",
      0
     ],
     "destination": [
      "obj-376",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-376",
      0
     ],
     "destination": [
      "obj-36",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-375",
      1
     ],
     "destination": [
      "obj-377",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-377",
      0
     ],
     "destination": [
      "obj-36",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-375",
      2
     ],
     "destination": [
      "obj-378",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-378",
      0
     ],
     "destination": [
      "obj-36",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      5
     ],
     "destination": [
      "obj-379",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-379",
      0
     ],
     "destination": [
      "obj-39",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      6
     ],
     "destination": [
      "obj-380",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-380",
      0
     ],
     "destination": [
      "obj-42",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      7
     ],
     "destination": [
      "obj-381",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-381",
      0
     ],
     "destination": [
      "obj-45",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      8
     ],
     "destination": [
      "obj-382",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-382",
      0
     ],
     "destination": [
      "obj-48",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      9
     ],
     "destination": [
      "obj-383",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-383",
      0
     ],
     "destination": [
      "obj-51",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      10
     ],
     "destination": [
      "obj-384",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-384",
      0
     ],
     "destination": [
      "obj-54",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      11
     ],
     "destination": [
      "obj-385",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-385",
      0
     ],
     "destination": [
      "obj-57",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      12
     ],
     "destination": [
      "obj-386",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-386",
      0
     ],
     "destination": [
      "obj-60",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      13
     ],
     "destination": [
      "obj-387",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-387",
      0
     ],
     "destination": [
      "obj-63",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      14
     ],
     "destination": [
      "obj-388",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-388",
      0
     ],
     "destination": [
      "obj-66",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      15
     ],
     "destination": [
      "obj-389",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-389",
      0
     ],
     "destination": [
      "obj-69",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      16
     ],
     "destination": [
      "obj-390",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-390",
      0
     ],
     "destination": [
      "obj-72",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      17
     ],
     "destination": [
      "obj-391",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-391",
      0
     ],
     "destination": [
      "obj-75",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      18
     ],
     "destination": [
      "obj-392",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-392",
      0
     ],
     "destination": [
      "obj-78",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      19
     ],
     "destination": [
      "obj-393",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-393",
      0
     ],
     "destination": [
      "obj-81",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      20
     ],
     "destination": [
      "obj-394",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-394",
      0
     ],
     "destination": [
      "obj-84",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      21
     ],
     "destination": [
      "obj-395",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-395",
      0
     ],
     "destination": [
      "obj-87",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      22
     ],
     "destination": [
      "obj-396",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-396",
      0
     ],
     "destination": [
      "obj-90",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      23
     ],
     "destination": [
      "obj-397",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-397",
      0
     ],
     "destination": [
      "obj-93",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      24
     ],
     "destination": [
      "obj-398",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-398",
      0
     ],
     "destination": [
      "obj-96",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      25
     ],
     "destination": [
      "obj-399",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-399",
      0
     ],
     "destination": [
      "obj-98",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      26
     ],
     "destination": [
      "obj-400",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-400",
      0
     ],
     "destination": [
      "obj-100",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      27
     ],
     "destination": [
      "obj-401",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-401",
      0
     ],
     "destination": [
      "obj-402",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-402",
      0
     ],
     "destination": [
      "obj-103",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-401",
      1
     ],
     "destination": [
      "obj-403",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-403",
      0
     ],
     "destination": [
      "obj-103",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-401",
      2
     ],
     "destination": [
      "obj-404",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-404",
      0
     ],
     "destination": [
      "obj-103",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-401",
      3
     ],
     "destination": [
      "obj-405",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-405",
      0
     ],
     "destination": [
      "obj-103",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      28
     ],
     "destination": [
      "obj-406",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-406",
      0
     ],
     "destination": [
      "obj-407",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-407",
      0
     ],
     "destination": [
      "obj-106",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-406",
      1
     ],
     "destination": [
      "obj-408",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-408",
      0
     ],
     "destination": [
      "obj-106",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-406",
      2
     ],
     "destination": [
      "obj-409",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-409",
      0
     ],
     "destination": [
      "obj-106",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-406",
      3
     ],
     "destination": [
      "obj-410",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-410",
      0
     ],
     "destination": [
      "obj-106",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-406",
      4
     ],
     "destination": [
      "obj-411",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-411",
      0
     ],
     "destination": [
      "obj-106",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      29
     ],
     "destination": [
      "obj-412",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-412",
      0
     ],
     "destination": [
      "obj-109",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      30
     ],
     "destination": [
      "obj-413",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-413",
      0
     ],
     "destination": [
      "obj-112",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      31
     ],
     "destination": [
      "obj-414",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-414",
      0
     ],
     "destination": [
      "obj-115",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      32
     ],
     "destination": [
      "obj-415",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-415",
      0
     ],
     "destination": [
      "obj-118",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      33
     ],
     "destination": [
      "obj-416",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-416",
      0
     ],
     "destination": [
      "obj-417",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-417",
      0
     ],
     "destination": [
      "obj-121",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-416",
      1
     ],
     "destination": [
      "obj-418",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-418",
      0
     ],
     "destination": [
      "obj-121",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-416",
      2
     ],
     "destination": [
      "obj-419",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-419",
      0
     ],
     "destination": [
      "obj-121",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      34
     ],
     "destination": [
      "obj-420",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-420",
      0
     ],
     "destination": [
      "obj-124",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      35
     ],
     "destination": [
      "obj-421",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-421",
      0
     ],
     "destination": [
      "obj-127",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      36
     ],
     "destination": [
      "obj-422",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-422",
      0
     ],
     "destination": [
      "obj-130",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      37
     ],
     "destination": [
      "obj-423",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-423",
      0
     ],
     "destination": [
      "obj-133",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      38
     ],
     "destination": [
      "obj-424",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-424",
      0
     ],
     "destination": [
      "obj-136",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      39
     ],
     "destination": [
      "obj-425",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-425",
      0
     ],
     "destination": [
      "obj-139",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      40
     ],
     "destination": [
      "obj-426",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-426",
      0
     ],
     "destination": [
      "obj-142",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      41
     ],
     "destination": [
      "obj-427",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-427",
      0
     ],
     "destination": [
      "obj-145",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      42
     ],
     "destination": [
      "obj-428",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-428",
      0
     ],
     "destination": [
      "obj-429",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-429",
      0
     ],
     "destination": [
      "obj-148",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-428",
      1
     ],
     "destination": [
      "obj-430",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-430",
      0
     ],
     "destination": [
      "obj-148",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      43
     ],
     "destination": [
      "obj-431",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-431",
      0
     ],
     "destination": [
      "obj-150",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      44
     ],
     "destination": [
      "obj-432",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-432",
      0
     ],
     "destination": [
      "obj-152",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      45
     ],
     "destination": [
      "obj-433",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-433",
      0
     ],
     "destination": [
      "obj-434",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-434",
      0
     ],
     "destination": [
      "obj-155",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-433",
      1
     ],
     "destination": [
      "obj-435",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-435",
      0
     ],
     "destination": [
      "obj-155",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-433",
      2
     ],
     "destination": [
      "obj-436",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-436",
      0
     ],
     "destination": [
      "obj-155",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-433",
      3
     ],
     "destination": [
      "obj-437",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-437",
      0
     ],
     "destination": [
      "obj-155",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      46
     ],
     "destination": [
      "obj-438",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-438",
      0
     ],
     "destination": [
      "obj-439",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-439",
      0
     ],
     "destination": [
      "obj-158",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-438",
      1
     ],
     "destination": [
      "obj-440",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-440",
      0
     ],
     "destination": [
      "obj-158",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-438",
      2
     ],
     "destination": [
      "obj-441",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-441",
      0
     ],
     "destination": [
      "obj-158",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-438",
      3
     ],
     "destination": [
      "obj-442",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-442",
      0
     ],
     "destination": [
      "obj-158",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-438",
      4
     ],
     "destination": [
      "obj-443",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-443",
      0
     ],
     "destination": [
      "obj-158",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      47
     ],
     "destination": [
      "obj-444",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-444",
      0
     ],
     "destination": [
      "obj-161",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      48
     ],
     "destination": [
      "obj-445",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-445",
      0
     ],
     "destination": [
      "obj-164",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      49
     ],
     "destination": [
      "obj-446",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-446",
      0
     ],
     "destination": [
      "obj-167",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      50
     ],
     "destination": [
      "obj-447",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-447",
      0
     ],
     "destination": [
      "obj-170",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      51
     ],
     "destination": [
      "obj-448",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-448",
      0
     ],
     "destination": [
      "obj-449",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-449",
      0
     ],
     "destination": [
      "obj-173",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-448",
      1
     ],
     "destination": [
      "obj-450",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-450",
      0
     ],
     "destination": [
      "obj-173",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-448",
      2
     ],
     "destination": [
      "obj-451",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-451",
      0
     ],
     "destination": [
      "obj-173",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      52
     ],
     "destination": [
      "obj-452",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-452",
      0
     ],
     "destination": [
      "obj-176",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      53
     ],
     "destination": [
      "obj-453",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-453",
      0
     ],
     "destination": [
      "obj-179",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      54
     ],
     "destination": [
      "obj-454",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-454",
      0
     ],
     "destination": [
      "obj-182",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      55
     ],
     "destination": [
      "obj-455",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-455",
      0
     ],
     "destination": [
      "obj-185",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      56
     ],
     "destination": [
      "obj-456",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-456",
      0
     ],
     "destination": [
      "obj-188",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      57
     ],
     "destination": [
      "obj-457",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-457",
      0
     ],
     "destination": [
      "obj-191",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      58
     ],
     "destination": [
      "obj-458",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-458",
      0
     ],
     "destination": [
      "obj-194",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      59
     ],
     "destination": [
      "obj-459",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-459",
      0
     ],
     "destination": [
      "obj-197",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      60
     ],
     "destination": [
      "obj-460",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-460",
      0
     ],
     "destination": [
      "obj-461",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-461",
      0
     ],
     "destination": [
      "obj-200",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-460",
      1
     ],
     "destination": [
      "obj-462",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-462",
      0
     ],
     "destination": [
      "obj-200",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      61
     ],
     "destination": [
      "obj-463",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-463",
      0
     ],
     "destination": [
      "obj-202",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      62
     ],
     "destination": [
      "obj-464",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-464",
      0
     ],
     "destination": [
      "obj-204",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      63
     ],
     "destination": [
      "obj-465",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-465",
      0
     ],
     "destination": [
      "obj-466",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-466",
      0
     ],
     "destination": [
      "obj-207",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-465",
      1
     ],
     "destination": [
      "obj-467",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-467",
      0
     ],
     "destination": [
      "obj-207",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-465",
      2
     ],
     "destination": [
      "obj-468",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-468",
      0
     ],
     "destination": [
      "obj-207",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-465",
      3
     ],
     "destination": [
      "obj-469",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-469",
      0
     ],
     "destination": [
      "obj-207",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      64
     ],
     "destination": [
      "obj-470",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-470",
      0
     ],
     "destination": [
      "obj-471",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-471",
      0
     ],
     "destination": [
      "obj-210",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-470",
      1
     ],
     "destination": [
      "obj-472",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-472",
      0
     ],
     "destination": [
      "obj-210",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-470",
      2
     ],
     "destination": [
      "obj-473",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-473",
      0
     ],
     "destination": [
      "obj-210",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-470",
      3
     ],
     "destination": [
      "obj-474",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-474",
      0
     ],
     "destination": [
      "obj-210",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-470",
      4
     ],
     "destination": [
      "obj-475",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-475",
      0
     ],
     "destination": [
      "obj-210",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      65
     ],
     "destination": [
      "obj-476",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-476",
      0
     ],
     "destination": [
      "obj-213",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      66
     ],
     "destination": [
      "obj-477",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-477",
      0
     ],
     "destination": [
      "obj-216",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      67
     ],
     "destination": [
      "obj-478",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-478",
      0
     ],
     "destination": [
      "obj-219",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      68
     ],
     "destination": [
      "obj-479",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-479",
      0
     ],
     "destination": [
      "obj-222",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      69
     ],
     "destination": [
      "obj-480",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-480",
      0
     ],
     "destination": [
      "obj-481",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-481",
      0
     ],
     "destination": [
      "obj-225",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-480",
      1
     ],
     "destination": [
      "obj-482",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-482",
      0
     ],
     "destination": [
      "obj-225",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-480",
      2
     ],
     "destination": [
      "obj-483",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-483",
      0
     ],
     "destination": [
      "obj-225",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      70
     ],
     "destination": [
      "obj-484",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-484",
      0
     ],
     "destination": [
      "obj-228",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      71
     ],
     "destination": [
      "obj-485",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-485",
      0
     ],
     "destination": [
      "obj-231",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      72
     ],
     "destination": [
      "obj-486",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-486",
      0
     ],
     "destination": [
      "obj-234",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      73
     ],
     "destination": [
      "obj-487",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-487",
      0
     ],
     "destination": [
      "obj-237",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      74
     ],
     "destination": [
      "obj-488",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-488",
      0
     ],
     "destination": [
      "obj-240",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      75
     ],
     "destination": [
      "obj-489",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-489",
      0
     ],
     "destination": [
      "obj-243",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      76
     ],
     "destination": [
      "obj-490",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-490",
      0
     ],
     "destination": [
      "obj-246",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      77
     ],
     "destination": [
      "obj-491",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-491",
      0
     ],
     "destination": [
      "obj-249",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      78
     ],
     "destination": [
      "obj-492",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-492",
      0
     ],
     "destination": [
      "obj-493",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-493",
      0
     ],
     "destination": [
      "obj-252",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-492",
      1
     ],
     "destination": [
      "obj-494",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-494",
      0
     ],
     "destination": [
      "obj-252",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      79
     ],
     "destination": [
      "obj-495",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-495",
      0
     ],
     "destination": [
      "obj-496",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-496",
      0
     ],
     "destination": [
      "obj-261",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-495",
      1
     ],
     "destination": [
      "obj-497",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-497",
      0
     ],
     "destination": [
      "obj-261",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-495",
      2
     ],
     "destination": [
      "obj-498",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-498",
      0
     ],
     "destination": [
      "obj-261",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-495",
      3
     ],
     "destination": [
      "obj-499",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-499",
      0
     ],
     "destination": [
      "obj-261",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      80
     ],
     "destination": [
      "obj-500",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-500",
      0
     ],
     "destination": [
      "obj-264",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      81
     ],
     "destination": [
      "obj-501",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-501",
      0
     ],
     "destination": [
      "obj-502",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-502",
      0
     ],
     "destination": [
      "obj-267",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-501",
      1
     ],
     "destination": [
      "obj-503",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-503",
      0
     ],
     "destination": [
      "obj-267",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      82
     ],
     "destination": [
      "obj-504",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-504",
      0
     ],
     "destination": [
      "obj-270",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-350",
      83
     ],
     "destination": [
      "obj-505",
      0
     ]
    }
   },
   {
    "patchline": {
     "source": [
      "obj-505",
      0
     ],
     "destination": [
      "obj-273",
      0
     ]
    }
   }
  ]
 }
}
